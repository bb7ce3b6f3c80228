interface Sentence {
  /** As BCP 47 spells it. */
  readonly language: string;
  readonly title: string;
  readonly sentence: string;
}

/** A page that says one thing to a person whose browser came here. The texts are ours: they are not escaped. */
export const sentencePage = ({ language, title, sentence }: Sentence): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; }
  main { max-width: 32rem; margin: 15vh auto 0; padding: 0 1.5rem; }
</style>
<main>
  <h1>${title}</h1>
  <p>${sentence}</p>
</main>
</html>
`;

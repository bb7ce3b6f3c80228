import type { WidgetLanguage } from '../../../lib/domain/widgets/widget-language.ts';

interface Words {
  readonly title: string;
  readonly sentence: string;
}

const WORDS: Readonly<Record<WidgetLanguage, Words>> = {
  en: { title: 'You can close this window', sentence: 'Go back to the page that you came from. It goes on there.' },
  es: {
    title: 'Puede cerrar esta ventana',
    sentence: 'Vuelva a la página de la que vino. Allí continúa.',
  },
  'fr-CA': {
    title: 'Vous pouvez fermer cette fenêtre',
    sentence: 'Retournez à la page d’où vous venez. La suite se passe là.',
  },
};

/**
 * The page to which an institution sends the window back that a widget opened. The widget looks at the address of its
 * window and closes it, so people see the page only where the widget is gone. It quotes nothing of the request.
 */
export const returnPage = (language: WidgetLanguage): string => {
  const { title, sentence } = WORDS[language];
  return `<!doctype html>
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
};

import { DockerfileParser, ModifiableInstruction } from 'dockerfile-ast';

/** One instruction of a Dockerfile. */
export interface Step {
  readonly keyword: string;
  /** What stands after the keyword and the flags, in words and as it is written. */
  readonly words: readonly string[];
  readonly text: string;
  readonly flags: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

/** A stage without a name has its number as name, as in Docker. */
export const stagesOf = (dockerfile: string): readonly Stage[] => {
  const stages: (Stage & { steps: Step[] })[] = [];
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
    if (instruction.getKeyword() === 'FROM') {
      const [image = '', , name = String(stages.length)] = words;
      stages.push({ name, image, steps: [] });
    } else {
      stages.at(-1)?.steps.push({
        keyword: instruction.getKeyword(),
        words,
        text: instruction.getArgumentsContent() ?? '',
        flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
      });
    }
  }
  return stages;
};

import { tributaryApp } from '../../app/app.ts';
import { readStage } from '../../stages/stages.ts';

/**
 * This runs as a separate process, because CDK takes seconds and hundreds of megabytes: `synth-process.ts <folder>`.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: synth-process.ts <folder>');
// CloudFormation reads nothing of this, so its rules, which take seconds, are left to `npm run synth` and to the tests.
tributaryApp({
  stages: [readStage('dev')],
  outdir: folder,
  builtinCloudFormationValidation: false,
}).app.synth();

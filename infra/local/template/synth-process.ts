import { tributaryApp } from '../../app.ts';

/** Run as a program of its own, because CDK takes seconds and hundreds of megabytes: `synth-process.ts <folder>`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: synth-process.ts <folder>');
// The command line of CDK asks for construct paths, which tell functions apart; called directly, the app must.
tributaryApp({ stages: ['dev'], outdir: folder, context: { 'aws:cdk:enable-path-metadata': true } }).app.synth();

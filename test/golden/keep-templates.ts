import { templateFiles, templatesNow } from './kept-templates.ts';
import { untaggedRelease } from './untagged-release.ts';

// `node test/golden/keep-templates.ts v1.2.3`: keeps the templates of a release anew that has no tag yet.
const release = untaggedRelease();
templateFiles.forget(release);
templateFiles.keep(release, templatesNow());
console.log(`Kept the templates of ${release}`);

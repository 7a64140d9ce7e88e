// The engine's own readers, bundled for the fit, so that what is fitted is what runs.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function loadEngine(root, without) {
  const weights = path.join(root, 'src/engine/lexicon/en/generated/nameWeights.ts');
  if (!existsSync(weights))
    writeFileSync(
      weights,
      "export const weightRows = '';\nexport const transitionWeights: readonly number[] = [];\nexport const weightScale = 1;\nexport const outsideBias = 0;\nexport const evidenceWeights: readonly number[] = [];\n",
    );
  const outfile = path.join(root, 'out/fit/engine.cjs');
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
    stdin: {
      resolveDir: root,
      loader: 'ts',
      contents: `
        export { Vocabulary } from './src/engine/lexicon';
        export { readArticle, splitSentences, splitWords } from './src/engine/text';
        export * as bits from './src/engine/entities/bits';
        export { createNameReader } from './src/engine/entities';
        export { WordFacts } from './src/engine/entities/facts';
        export { SentenceView } from './src/engine/entities/features';
        export { rowBits } from './src/engine/entities/rows';
        export { rowsOf } from './src/engine/entities/score';
        export { evidenceRows, evidencePlaces, evidenceRowCount } from './src/engine/entities/evidence';
        export { Decoder } from './src/engine/entities/decode';
        export { tagCount, tagTypes, mayFollow } from './src/engine/entities/tags';`,
    },
  });
  const engine = createRequire(import.meta.url)(outfile);
  leaveOut(engine, without);
  const vocabulary = new engine.Vocabulary();
  return { ...engine, vocabulary, view: new engine.SentenceView(new engine.WordFacts(vocabulary)) };
}

/** Makes every word's facts silent about one kind of evidence, to measure what it contributes. */
function leaveOut({ WordFacts, bits }, without) {
  const kinds = {
    people: bits.FIRST_NAME | bits.SURNAME,
    places: bits.PLACE | bits.PLACE_HEAD | bits.PLACE_START | bits.DEMONYM,
    organizations: bits.KNOWN_ORGANIZATION | bits.ORGANIZATION_HEAD | bits.ORGANIZATION_SUFFIX | bits.TEAM | bits.MEDIA,
    titles: bits.HONORIFIC | bits.OFFICE | bits.ROLE | bits.SAYING | bits.KIN,
  };
  const { prototype } = WordFacts;
  if (kinds[without]) {
    const bitsOf = prototype.bitsOf;
    prototype.bitsOf = function (id) {
      return bitsOf.call(this, id) & ~kinds[without];
    };
  }
  if (without === 'words') prototype.identityOf = prototype.senseOf = () => 0;
  if (without === 'affixes') prototype.suffixOf = prototype.prefixOf = prototype.longSuffixOf = () => 0;
}

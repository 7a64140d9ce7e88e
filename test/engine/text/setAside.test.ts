import assert from 'node:assert/strict';
import { readArticle, toSource } from '../../../src/engine/text';

/** The paragraphs around a line, so that it stands where such a line stands. */
const before = [
  'Flood reaches the old town',
  'The river rose by two metres on Monday, the mayor said.',
  'About 400 people left their homes and spent the night in a school.',
  'The army sent 60 soldiers and four boats on Tuesday morning.',
];
const after = [
  'The water is expected to fall on Thursday.',
  'Repairs will cost about $3 million, the town council said.',
];

const isAside = (line: string, lines: readonly string[]): boolean => {
  const text = lines.join('\n\n');
  const clean = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
  const start = text.indexOf(line);
  const kept = clean.blocks.some((block) => block.start < start + line.length && block.end > start);
  const ignored = clean.ignored.some((span) => span.start <= start && span.end >= start + line.length);
  assert.notEqual(kept, ignored, 'a block is either read or set aside');
  return ignored;
};
const inMiddle = (line: string): boolean => isAside(line, [...before, line, ...after]);
const atEnd = (line: string): boolean => isAside(line, [...before, ...after, line]);
const atTop = (line: string): boolean => isAside(line, [before[0]!, line, ...before.slice(1), ...after]);

suite('set aside', () => {
  suite('anywhere', () => {
    for (const line of [
      'Share this article',
      'Share on Facebook',
      'Facebook Twitter LinkedIn Email',
      'Sign up for our free newsletter',
      'Subscribe to get the latest posts sent to your email.',
      'Discover more from The River Post',
      'Join The River Post’s WhatsApp channel for the latest news.',
      'Recommended: Why the old town was built so low',
      'Leave a Reply',
      'Leave a comment below',
      'Your email address will not be published. Required fields are marked *',
      'Read more: Why the dam was never finished',
      'READ ALSO: Ten floods that changed the valley',
      'See also  Mayor will not give up on new bridge, office says',
      'Related: A history of the river in pictures',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'We use cookies to make this site better. By continuing you agree.',
      'Copyright 2025 River Post. All rights reserved.',
      '© 2025 River Post',
      'This article includes reporting from Valley Wire',
      'This post was originally published on here',
      'This article was originally published by Valley Wire.',
      'The Valley Wire contributed to this report.',
      'Follow Ann Weber on Twitter @annweber',
      'Click here to read our live coverage',
      'Download our app for the latest alerts',
      'Tags: flood, river, army',
      'This is a developing story and will be updated.',
      '5 min read',
      '***',
    ])
      test(line, () => assert.ok(inMiddle(line)));
  });

  suite('at the end', () => {
    for (const line of [
      'Reporting by Ann Weber in Oslo; editing by Tom Hale',
      'Ann Weber is a reporter covering rivers for the River Post.',
      'Additional reporting by Tom Hale.',
      'Published in River Post, March 3rd, 2025',
      'AFP',
      'Ann Weber can be reached at ann.weber@riverpost.example.',
      '12 Comments',
      'Support our journalism with a donation',
    ])
      test(line, () => assert.ok(atEnd(line)));
    test('headlines below "Most read"', () => {
      const lines = [...before, ...after, 'Most read', 'Bridge closed for a year', 'Why eels are back in the valley'];
      assert.ok(isAside('Bridge closed for a year', lines));
      assert.ok(isAside('Why eels are back in the valley', lines));
    });
    test('a credit in the last line of a paragraph', () => {
      const last = 'The bridge stays closed, the council said. This article includes reporting from Valley Wire.';
      const text = [...before, last].join('\n');
      const clean = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
      const read = clean.blocks.at(-1)!;
      assert.equal(text.slice(read.start, read.end), 'The bridge stays closed, the council said.');
      assert.deepEqual(
        clean.ignored.map(({ start, end }) => text.slice(start, end)),
        ['This article includes reporting from Valley Wire.'],
      );
    });
  });

  suite('at the top', () => {
    for (const line of [
      'By Ann Weber',
      'By Ann Weber and Tom Hale, River Post',
      'By Ann Weber | March 3, 2025',
      'Published: 3 March 2025, 19:42 GMT',
      'Monday, March 3, 2025 | 6:15 a.m.',
      '3 March 2025 • 10:55pm',
      'By RPV Staff | Mar 3, 2025 | 2 min read',
      'Ann Weber | Monday, 3 March 2025, 11:20',
      'Valley Correspondent',
      'Updated 9:47 PM CET, March 3, 2025',
      'Staff and agencies',
      'Agence France-Presse',
    ])
      test(line, () => assert.ok(atTop(line)));
    test('a name with a place above a date', () => {
      const lines = [before[0]!, 'Ann Weber in Port Ellery', 'Mon 3 March 2025', ...before.slice(1), ...after];
      assert.ok(isAside('Ann Weber in Port Ellery', lines));
    });
    test('a name above an office', () => {
      const lines = [before[0]!, 'Ann Weber', 'Valley Correspondent', ...before.slice(1), ...after];
      assert.ok(isAside('Ann Weber', lines));
    });
    test('the day of publication is known all the same', () => {
      const text = [before[0]!, 'Ann Weber | Monday, 3 March 2025, 11:20', ...before.slice(1), ...after].join('\n\n');
      const clean = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
      assert.equal(clean.meta.published, '2025-03-03');
    });
    for (const line of ['Old Town', 'Four boats, 60 soldiers', 'Monday: the river rises', 'Monday, March 3, 2025'])
      test(`stays: ${line}`, () => assert.ok(!atTop(line)));
  });

  suite('credits of pictures', () => {
    test('in brackets', () => {
      const text = [before[0]!, 'Soldiers carry sandbags. (Valley Photo/Ann Weber)', ...before.slice(1)].join('\n');
      const clean = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
      assert.deepEqual(
        clean.ignored.map(({ start, end }) => text.slice(start, end)),
        ['(Valley Photo/Ann Weber)'],
      );
      assert.equal(clean.blocks[1]?.role, 'caption');
    });
    test('by itself', () => assert.ok(inMiddle('Photo: Ann Weber/Valley Wire')));
    test('behind its caption, which stays', () => {
      const caption = 'Soldiers carry sandbags to the market.';
      const text = [before[0]!, `${caption} Photograph: Valley Foto/River Wire`, ...before.slice(1)].join('\n');
      const clean = readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
      assert.ok(clean.blocks.some(({ start, end, role }) => text.slice(start, end) === caption && role === 'caption'));
      assert.deepEqual(
        clean.ignored.map(({ start, end }) => text.slice(start, end)),
        ['Photograph: Valley Foto/River Wire'],
      );
    });
    test('what a picture shows stays', () => assert.ok(!inMiddle('Photo: the bridge after the flood')));
    test('a credit that is a sentence stays', () => assert.ok(!inMiddle('Image: Ann Weber.')));
  });

  suite('claims stay', () => {
    for (const line of [
      'Share prices of the dam’s owner fell 12 percent on Tuesday.',
      'Subscribers to the warning service got a message at 4 a.m.',
      'See also the report of 1953, which the mayor quoted at length, said the historian.',
      'Related companies lost $40 million in the flood, the auditors said.',
      'Follow the river for two miles and you reach the broken dam.',
      'Read more than any other paper in the valley, the River Post lost its press.',
      'By Monday evening, 60 soldiers had arrived.',
      'By 2 a.m. the water had reached the market.',
      'Comments by the mayor angered the 400 people in the school.',
      'This article of the law was first used in 1953, judges said.',
      'Copyright law was not the reason, the publisher said in a statement.',
      'Reporting by the River Post showed that the dam had 11 cracks.',
      'Watch towers along the river were manned all night.',
      'Support for the mayor fell to 31 percent in a poll on Friday.',
      'Sign language interpreters worked in the school, the Red Cross said.',
      'More from the reservoir will be released on Friday, the engineers said.',
      'Video of the broken dam was seen 2 million times.',
      'Join forces or lose the valley, the army told both towns.',
      'The reporter was arrested by two policemen near the dam on Monday.',
      'Weber contributed to the report on the dam that was published in May.',
      'Get the boats out, the mayor shouted at 3 a.m., according to witnesses.',
      'Advertisements for flood insurance doubled in May.',
      'Continue the search, the minister told 60 soldiers.',
      'Have a look at the figures: 400 people, four boats and no food.',
      'Click beetles ate the seed stored in the school.',
      'Email traffic of the council was lost, 12,000 messages in all.',
      'Loading the boats took the soldiers three hours.',
    ]) {
      test(line, () => {
        assert.ok(!inMiddle(line));
        assert.ok(!atEnd(line));
      });
    }
    test('the first line is the title', () => {
      const title = 'Read more, say schools in the valley';
      assert.ok(!isAside(title, [title, ...before.slice(1)]));
    });
    test('an article of one line', () => {
      const text = 'Sign up for our free newsletter';
      assert.equal(readArticle({ id: 'a', story: '', format: 'text', text, version: 1 }).blocks.length, 1);
    });
  });

  test('the credit can be found in the source', () => {
    const text = `<p>One flood came.</p><p>Two left.</p><p>This article includes reporting from <b>Valley Wire</b>.</p>`;
    const clean = readArticle({ id: 'a', story: '', format: 'html', text, version: 1 });
    const credit = clean.ignored.find(({ why }) => why === 'boilerplate')!;
    assert.equal(text.slice(credit.start, credit.end), 'This article includes reporting from <b>Valley Wire</b>.');
    assert.equal(toSource(clean.map, clean.blocks[0]!).start, 3);
  });

  test('the mark of a news agency before its headline', () => {
    const read = (text: string) => readArticle({ id: 'a', story: '', format: 'text', text, version: 1 });
    for (const mark of ['UPDATE 2-', 'REFILE-UPDATE 1-', 'WRAPUP 3-']) {
      const { text, blocks, meta, ignored } = read(
        `${mark}Flood reaches the old town\n\n${before.slice(1).join('\n\n')}`,
      );
      assert.equal(meta.title, 'Flood reaches the old town');
      assert.equal(text.slice(blocks[0]!.start, blocks[0]!.end), 'Flood reaches the old town');
      assert.deepEqual(ignored, [{ start: 0, end: mark.length, why: 'boilerplate' }]);
    }
    assert.equal(
      read(`TABLE-TENNIS cup goes north\n\n${before[1]}\n\n${before[2]}`).meta.title,
      'TABLE-TENNIS cup goes north',
    );
  });
});

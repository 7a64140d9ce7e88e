import assert from 'node:assert/strict';
import type { LinkedStatement, Outline } from '../../src/engine';
import { outlineNodes } from '../../src/present';
import { passage, voice } from './builders';

test('outline: statements below their headings, with what the others have', () => {
  const outline: Outline = {
    statements: [
      { ...passage('a.txt', 0, 'Oil leaked.'), role: 'claim' },
      { ...passage('a.txt', 1, 'Who will help?'), role: 'heading' },
      { ...passage('a.txt', 2, 'Norway will.'), role: 'claim' },
    ],
    ignored: [],
  };
  const linked: LinkedStatement[] = [
    { start: 0, end: 1, statement: 0, relations: ['same', 'figures-differ'], matches: 2 },
    { start: 2, end: 3, statement: 2, relations: ['same'], matches: 1 },
  ];
  assert.deepEqual(
    outlineNodes(outline, linked, voice).map(({ name, detail, children }) => [
      name,
      detail,
      children.map((child) => `${child.name} ${child.detail}`),
    ]),
    [
      ['Oil leaked.', 'differs, 2 matches', []],
      ['Who will help?', '', ['Norway will. 1 match']],
    ],
  );
});

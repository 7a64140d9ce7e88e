import assert from 'node:assert/strict';

test('fails', () => assert.equal(2, 3));

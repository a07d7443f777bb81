import { expect, test } from 'vitest';
import { pastedRows } from './paste';

test('a table from a spreadsheet becomes rows', () => {
  expect(pastedRows('김민지\t5만\t101\nAnna Schmidt\t12,50\t\tRoof\t"said ""thanks"""\r\n\r\n', 'donor')).toEqual([
    { donor: '김민지', amount: '5만', reference: '101' },
    { donor: 'Anna Schmidt', amount: '12,50', reference: '', fund: 'Roof', note: 'said "thanks"' },
  ]);
});

test('it begins in the column in which it is pasted, and what is beyond the last column is left out', () => {
  expect(pastedRows('10\n20\n', 'amount')).toEqual([{ amount: '10' }, { amount: '20' }]);
  expect(pastedRows('Roof\thello\tbeyond', 'fund')).toEqual([{ fund: 'Roof', note: 'hello' }]);
});

test('a word is no table', () => {
  expect(pastedRows('Anna', 'donor')).toBeNull();
  expect(pastedRows('Anna\n', 'donor')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { fileSize } from './size';

describe('fileSize', () => {
  it.each([
    [0, 'en', '0 byte'],
    [999, 'en', '999 byte'],
    [1_234, 'en', '1.2 kB'],
    ['48000000', 'en', '48 MB'],
    [9_999_999_999_999, 'en', '10,000 GB'],
    [1_234, 'ko', '1.2kB'],
  ])('%s in %s', (bytes, locale, want) => expect(fileSize(bytes, locale)).toBe(want));
});

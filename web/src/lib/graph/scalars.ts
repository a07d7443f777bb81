/** TypeScript types of the graph's own scalars. */

/** A JSON object. */
export type MapValue = Record<string, unknown>;

/** What a custom field can hold. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** The place of a file in an operation; the file itself travels beside it. */
export type FileSlot = null;

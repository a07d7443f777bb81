/** Giving and withdrawing consent, and who belongs to whom, on the record of a contact. */
export const consent = {
  add: 'Record a consent',
  purpose: 'What for',
  channel: 'By which way',
  source: 'How it was said',
  sourceHint: 'A form, a call, a letter',
  text: 'The words that were shown',
  version: '{{language}}, version {{version, number}}',
  give: 'Consent given',
  withdraw: 'Consent withdrawn',
  given: 'Consent is noted: {{purpose}}',
  withdrawn: 'Withdrawal is noted: {{purpose}}',
};

export const related = {
  add: 'Add a relationship',
  who: 'To whom',
  kind: 'This contact is',
  pickKind: 'Choose what they are to each other',
  pickWho: 'Choose a contact',
  added: 'The relationship with {{name}} is added',
  end: 'End today',
  ended: 'The relationship with {{name}} has ended',
  remove: 'Remove, it was a mistake',
  removed: 'The relationship with {{name}} is removed',
  household: 'Found a household together',
  founded: '{{name}} is there now',
  past: 'until {{date}}',
};

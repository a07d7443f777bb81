/** Two people at one record. */
export const live = {
  changedBy: '{{name}} changed this',
  conflict: '{{name}} changed this while you were writing. Choose which stays.',
  conflictSomebody: 'This was changed while you were writing. Choose which stays.',
  theirs: 'There now',
  mine: 'Yours',
  takeTheirs: 'Leave it as it is now',
  keepMine: 'Keep mine',
};

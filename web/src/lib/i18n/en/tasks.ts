/** The list of tasks. */
export const tasks = {
  title: 'Tasks',
  colTitle: 'What to do',
  colDue: 'Due',
  colContact: 'About',
  colAssignee: 'Who does it',
  colPriority: 'Priority',
  filterDone: 'Done',
  viewAll: 'All',
  viewMine: 'Mine',
  viewLate: 'Overdue',
  viewDone: 'Done',
  emptyTitle: 'Nothing to do yet',
  emptyText: 'Tasks are made on the page of the person they are about. They gather here, and yours on Home when their day has come.',
};

import { bulk } from './bulk';
import { contactFilters } from './contactFilters';
import { desk } from './desk';
import { directory } from './directory';
import { duplicates } from './duplicates';
import { exports } from './exports';
import { gifts } from './gifts';
import { importTargets, matchModes } from './importTargets';
import { levels } from './levels';
import { lists } from './lists';
import { memberships } from './memberships';
import { palette } from './palette';
import { records } from './records';
import { renewals } from './renewals';
import { runs } from './runs';
import { settings } from './settings';
import { tasks } from './tasks';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = {
  bulk,
  contactFilters,
  desk,
  directory,
  duplicates,
  exports,
  gifts,
  importTargets,
  levels,
  lists,
  matchModes,
  memberships,
  palette,
  records,
  renewals,
  runs,
  settings,
  tasks,
  timeline,
  volunteering,
};

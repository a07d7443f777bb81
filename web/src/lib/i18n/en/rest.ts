import { contactFilters } from './contactFilters';
import { exports } from './exports';
import { importTargets, matchModes } from './importTargets';
import { lists } from './lists';
import { memberships } from './memberships';
import { palette } from './palette';
import { records } from './records';
import { runs } from './runs';
import { settings } from './settings';
import { timeline } from './timeline';
import { volunteering } from './volunteering';

export const enRest = {
  contactFilters,
  exports,
  importTargets,
  lists,
  matchModes,
  memberships,
  palette,
  records,
  runs,
  settings,
  timeline,
  volunteering,
};

import type { Translated } from '../shape';
import type { enRest } from '../en/rest';
import { access } from './access';
import { affiliations } from './affiliations';
import { bulk } from './bulk';
import { consent, related } from './consent';
import { contactFilters } from './contactFilters';
import { desk } from './desk';
import { directory } from './directory';
import { duplicates } from './duplicates';
import { exports } from './exports';
import { fields } from './fields';
import { files } from './files';
import { gifts } from './gifts';
import { importTargets, matchModes } from './importTargets';
import { levels } from './levels';
import { lists } from './lists';
import { live } from './live';
import { memberships } from './memberships';
import { palette } from './palette';
import { records } from './records';
import { renewals } from './renewals';
import { runs } from './runs';
import { settings } from './settings';
import { tasks } from './tasks';
import { timeline } from './timeline';
import { upkeep } from './upkeep';
import { volunteering } from './volunteering';

export const koRest: Translated<typeof enRest> = {
  access,
  affiliations,
  bulk,
  consent,
  contactFilters,
  desk,
  directory,
  duplicates,
  exports,
  fields,
  files,
  gifts,
  importTargets,
  levels,
  lists,
  live,
  matchModes,
  memberships,
  palette,
  records,
  related,
  renewals,
  runs,
  settings,
  tasks,
  timeline,
  upkeep,
  volunteering,
};

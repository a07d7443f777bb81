import type { Translated } from '../shape';
import type { En } from '../en';
import { auth } from './auth';
import { giving } from './giving';
import { memberships } from './memberships';
import { volunteering } from './volunteering';
import { settings } from './settings';
import { imports } from './imports';
import { home } from './home';
import { timeline } from './timeline';
import { importTargets, matchModes } from './importTargets';
import { contacts } from './contacts';
import { enums } from './enums';
import { common, errors, frame } from './common';

export const ko: Translated<En> = { common, errors, frame, enums, auth, contacts, giving, memberships, volunteering, imports, settings, home, timeline, importTargets, matchModes };

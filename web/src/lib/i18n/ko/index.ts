import type { Translated } from '../shape';
import type { en } from '../en';
import { auth } from './auth';
import { common, errors, frame } from './common';
import { contacts } from './contacts';
import { enums } from './enums';
import { giving } from './giving';
import { home } from './home';
import { imports } from './imports';

export const ko: Translated<typeof en> = { common, errors, frame, enums, auth, contacts, giving, imports, home };

/**
 * Every colour and size of the client. Components and stylesheets take them from here, by name:
 * through Mantine's variables (`--mantine-color-pine-7`) or ours (`--moim-row-height`).
 */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

export const palette = {
  /** Actions and selection. */
  pine: ['#EAF5F2', '#D0E8E2', '#A6D3C8', '#78BCAD', '#4FA693', '#2B8B77', '#177968', '#0E6B5B', '#0A5749', '#064237'],
  /** Only for what needs a person now. */
  persimmon: ['#FDF1EC', '#FADFD4', '#F4BEA9', '#EE9B7C', '#E57D56', '#D9532C', '#C44A26', '#AE3F1E', '#8F3318', '#6E2711'],
  /** Giving. */
  gold: ['#FBF5E6', '#F5E8C5', '#EAD18C', '#DDB853', '#CB9E26', '#B7860B', '#977009', '#7D5C07', '#664B06', '#4D3804'],
  red: ['#FCEFEF', '#F8DCDC', '#EFB5B5', '#E48B8B', '#D86464', '#C93F3F', '#B23030', '#9B2626', '#7E1E1E', '#5F1616'],
  amber: ['#FFF6E5', '#FDE9C2', '#F9D28A', '#F2B84E', '#E79E1F', '#C97F0A', '#A96806', '#8A5405', '#6E4303', '#523203'],
  green: ['#EDF7EE', '#D7ECD9', '#AFD8B3', '#84C28A', '#5AAB63', '#3A9145', '#2D7A38', '#24672E', '#1C5224', '#143C1A'],
  /** Paper (0) to ink (9). */
  gray: ['#FBFBF9', '#F4F4F0', '#EAEAE5', '#DDDDD6', '#C6C6BE', '#9C9D96', '#686C69', '#4D5256', '#333B45', '#1B2430'],
  /** Text (0) to the deepest ground (9) of the dark theme. */
  dark: ['#E6E9EC', '#C3C9CF', '#A3ACB5', '#7D8893', '#4A5560', '#343E48', '#262F38', '#151B22', '#1B232B', '#0F141A'],
} as const satisfies Record<string, MantineColorsTuple>;

export type ColorName = keyof typeof palette;

/** The same thing has the same colour in every chart. */
export const chartColor = {
  givingThisYear: 'gold.5',
  givingLastYear: 'gray.5',
  members: 'pine.6',
  hoursApproved: 'pine.6',
  hoursLogged: 'persimmon.3',
} as const;

const levelShades = ['pine-7', 'gold-5', 'pine-3', 'gray-6', 'amber-7', 'pine-9', 'gold-3', 'gray-4'] as const;

/** The colour of a membership level, by its place among the levels in order of rank. */
export function levelColor(place: number): string {
  return `var(--mantine-color-${levelShades[place % levelShades.length]})`;
}

export const breakpoints = { xs: '30em', sm: '48em', md: '64em', lg: '75em', xl: '90em' } as const;

/** Below this width the client is a phone's: bottom bar, stacked records. */
export const phoneQuery = '(max-width: 47.99em)';
/** Between this and the phone the navigation shows icons only. */
export const narrowQuery = '(max-width: 74.99em)';

export const sizes = {
  row: 40,
  rowCompact: 32,
  nav: 224,
  navIcons: 64,
  topBar: 52,
  bottomBar: 60,
  content: 1280,
  form: 560,
  icon: 18,
  toastMs: 4_000,
  undoMs: 10_000,
  skeletonDelayMs: 200,
} as const;

const font =
  "'Pretendard Variable', Pretendard, -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', sans-serif";

/** The head of a dialog is a header element, which would be taken for a second banner of the page. */
const inDialog = { header: { role: 'presentation' } };

export const theme = createTheme({
  colors: palette,
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  black: palette.gray[9],
  white: '#FFFFFF',
  fontFamily: font,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.6' },
  headings: {
    fontFamily: font,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.5rem', xl: '0.75rem' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'var(--moim-shadow)', lg: 'var(--moim-shadow)', xl: 'var(--moim-shadow)' },
  breakpoints,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { flexShrink: 0 } } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' }, allowDeselect: false } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: { transitionProps: { duration: 160 }, overlayProps: { backgroundOpacity: 0.35 }, attributes: inDialog },
      styles: { header: { background: 'inherit' }, title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 160 }, overlayProps: { backgroundOpacity: 0.35 }, attributes: inDialog } },
    Paper: { styles: { root: { backgroundColor: 'var(--moim-surface)' } } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

const lightTint = (name: ColorName): Record<string, string> => ({
  [`--mantine-color-${name}-light`]: palette[name][1],
  [`--mantine-color-${name}-light-hover`]: palette[name][2],
  [`--mantine-color-${name}-light-color`]: palette[name][8],
  [`--mantine-color-${name}-text`]: palette[name][7],
});

const darkTint = (name: ColorName): Record<string, string> => ({
  [`--mantine-color-${name}-light`]: `color-mix(in srgb, ${palette[name][5]} 22%, ${palette.dark[7]})`,
  [`--mantine-color-${name}-light-hover`]: `color-mix(in srgb, ${palette[name][5]} 32%, ${palette.dark[7]})`,
  [`--mantine-color-${name}-light-color`]: palette[name][2],
  [`--mantine-color-${name}-text`]: palette[name][3],
});

const hues: ColorName[] = ['pine', 'persimmon', 'gold', 'red', 'amber', 'green', 'gray'];
const tints = (of: typeof lightTint) => Object.assign({}, ...hues.map(of)) as Record<string, string>;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--moim-row-height': `${sizes.row}px`,
    '--moim-row-compact': `${sizes.rowCompact}px`,
    '--moim-nav-width': `${sizes.nav}px`,
    '--moim-nav-icons': `${sizes.navIcons}px`,
    '--moim-top-bar': `${sizes.topBar}px`,
    '--moim-bottom-bar': `${sizes.bottomBar}px`,
    '--moim-content': `${sizes.content}px`,
    '--moim-form': `${sizes.form}px`,
    '--moim-motion': '140ms',
    '--moim-hairline': '1px',
    '--moim-focus': '2px',
  },
  light: {
    '--mantine-color-body': palette.gray[0],
    '--mantine-color-text': palette.gray[9],
    '--mantine-color-dimmed': palette.gray[6],
    '--mantine-color-placeholder': palette.gray[6],
    '--mantine-color-anchor': palette.pine[7],
    '--mantine-color-error': palette.red[6],
    '--mantine-color-default-border': palette.gray[3],
    '--moim-surface': '#FFFFFF',
    '--moim-nav': palette.gray[1],
    '--moim-border': palette.gray[2],
    '--moim-hover': palette.gray[1],
    '--moim-selected': palette.pine[0],
    '--moim-shadow': '0 6px 24px rgb(27 36 48 / 12%)',
    ...tints(lightTint),
    '--mantine-color-gray-light': palette.gray[2],
  },
  dark: {
    '--mantine-color-body': palette.dark[7],
    '--mantine-color-text': palette.dark[0],
    '--mantine-color-dimmed': palette.dark[2],
    '--mantine-color-placeholder': palette.dark[2],
    '--mantine-color-anchor': palette.pine[3],
    '--mantine-color-error': palette.red[3],
    '--mantine-color-default': palette.dark[8],
    '--mantine-color-default-hover': palette.dark[6],
    '--mantine-color-default-border': palette.dark[5],
    '--moim-surface': palette.dark[8],
    '--moim-nav': palette.dark[9],
    '--moim-border': palette.dark[6],
    '--moim-hover': palette.dark[6],
    '--moim-selected': '#12302B',
    '--moim-shadow': '0 6px 24px rgb(0 0 0 / 45%)',
    ...tints(darkTint),
  },
});

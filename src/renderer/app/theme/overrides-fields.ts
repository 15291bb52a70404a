/** How buttons and fields look: one box, one height, one ring of focus. */
import type { CSSObject, ThemeOptions } from '@mui/material/styles'
import { family, focusRing, font, rem, type Vars } from './font'
import { pickerWords } from './locale'
import { radius, size } from './tokens'

type Overrides = NonNullable<ThemeOptions['components']>

export const actions: Overrides = {
  MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { fontFamily: family } } },
  MuiButton: {
    defaultProps: { variant: 'outlined', color: 'secondary', disableElevation: true },
    styleOverrides: {
      root: ({ theme, ownerState: { size: height, color, variant } }) => ({
        minWidth: 0,
        height: height === 'small' ? size.controlSmall : size.control,
        padding: height === 'small' ? '0 8px' : '0 12px',
        ...(height === 'small' && { fontSize: rem(13) }),
        whiteSpace: 'nowrap',
        ...(color === 'secondary' && { color: theme.vars.palette.text.primary }),
        ...(color === 'secondary' &&
          variant === 'outlined' && {
            backgroundColor: theme.vars.palette.surface.raised,
            borderColor: theme.vars.palette.line.control,
            '&:hover': {
              backgroundColor: theme.vars.palette.surface.hover,
              borderColor: theme.vars.palette.text.secondary,
            },
          }),
        ...(color !== 'secondary' && variant === 'outlined' && { borderColor: 'currentColor' }),
        ...(variant === 'text' && { '&:hover': { backgroundColor: theme.vars.palette.surface.hover } }),
        '&.Mui-disabled': { color: theme.vars.palette.text.faint, borderColor: theme.vars.palette.line.hair },
        '&.MuiButton-contained.Mui-disabled': { backgroundColor: theme.vars.palette.tone.neutral.tint },
      }),
      startIcon: { marginLeft: -2, marginRight: 6, '& > *:nth-of-type(1)': { fontSize: size.icon } },
      endIcon: { marginRight: -2, marginLeft: 6, '& > *:nth-of-type(1)': { fontSize: size.icon } },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        width: ownerState.size === 'small' ? size.controlSmall : size.control,
        height: ownerState.size === 'small' ? size.controlSmall : size.control,
        padding: 0,
        borderRadius: radius.control,
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: theme.vars.palette.surface.hover, color: theme.vars.palette.text.primary },
      }),
    },
  },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: size.icon }, fontSizeSmall: { fontSize: size.iconSmall } } },
  MuiToggleButtonGroup: {
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.vars.palette.surface.raised }) },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...font('cell'),
        height: size.controlSmall,
        padding: '0 10px',
        fontWeight: 500,
        color: theme.vars.palette.text.secondary,
        borderColor: theme.vars.palette.line.control,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.surface.selected,
          boxShadow: `inset 0 -2px ${theme.vars.palette.primary.main}`,
          color: theme.vars.palette.primary.main,
          fontWeight: 600,
        },
      }),
    },
  },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500, cursor: 'pointer' } } },
}

export const fields: Overrides = {
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiInputBase: {
    styleOverrides: {
      root: font('body'),
      input: ({ theme }) => ({ '&::placeholder': { color: theme.vars.palette.text.faint, opacity: 1 } }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => fieldBox(theme),
      input: { height: 20, padding: '6px 10px' },
      adornedStart: { paddingLeft: 8, '& .MuiOutlinedInput-input': { paddingLeft: 6 } },
      multiline: { padding: '6px 10px', '& .MuiOutlinedInput-input': { padding: 0 } },
    },
  },
  MuiAutocomplete: {
    defaultProps: { size: 'small', autoHighlight: true, handleHomeEndKeys: true },
    styleOverrides: {
      inputRoot: {
        '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': {
          padding: '0 28px 0 0',
          '& .MuiAutocomplete-input': { padding: '6px 10px' },
        },
      },
      endAdornment: { right: '4px !important' },
      option: { ...font('body'), minHeight: size.control },
      noOptions: font('body'),
    },
  },
  MuiLocalizationProvider: { defaultProps: { localeText: pickerWords } },
  MuiPickerPopper: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: 6,
        backgroundColor: theme.vars.palette.surface.raised,
        boxShadow: theme.vars.palette.shade.menu,
      }),
    },
  },
  MuiPickerDay: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...font('cell'),
        borderRadius: radius.control,
        '&.MuiPickerDay-today:not(.Mui-selected)': {
          borderColor: theme.vars.palette.brand.brass,
          color: theme.vars.palette.brand.brass,
          fontWeight: 600,
        },
      }),
    },
  },
  MuiPickersTextField: { defaultProps: { size: 'small' } },
  MuiPickersOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...fieldBox(theme),
        padding: '0 4px 0 10px',
        '&& .MuiPickersInputBase-sectionsContainer': { ...font('body'), padding: '6px 0' },
      }),
    },
  },
  MuiInputLabel: { defaultProps: { shrink: true } },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({ ...font('label'), fontWeight: 500, color: theme.vars.palette.text.secondary }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...font('note'),
        margin: '3px 0 0',
        color: theme.vars.palette.text.secondary,
        '&.Mui-error': { fontWeight: 500 },
      }),
    },
  },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -6, marginRight: 0 }, label: font('body') } },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: tick } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: tick } },
}

/** The box of every field: text, select, autocomplete and date alike. */
function fieldBox(theme: Vars): CSSObject {
  const p = theme.vars.palette
  const outline = (color: string, borderWidth = 1) => ({
    '& .MuiOutlinedInput-notchedOutline, & .MuiPickersOutlinedInput-notchedOutline': {
      borderColor: color,
      borderWidth,
    },
  })
  return {
    minHeight: size.control,
    backgroundColor: p.surface.raised,
    ...outline(p.line.control),
    '&&:hover': outline(p.text.secondary),
    '&&.Mui-focused': { ...outline(p.brand.main), ...focusRing(theme), outlineOffset: 1 },
    '&&.Mui-error': outline(p.error.main, 2),
    '&&.Mui-disabled': { backgroundColor: p.surface.sunken, ...outline(p.line.hair) },
  }
}

function tick({ theme }: { theme: Vars }): CSSObject {
  return { padding: 5, color: theme.vars.palette.line.control, '& .MuiSvgIcon-root': { fontSize: size.icon } }
}

/** The year as twelve small months: days with meetings are filled, days with due dates dotted, each opens its place. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { memo, useMemo } from 'react'
import { addDays, dateOf, dateParts, daysInMonth, weekday, type CalendarDate } from '../../shared/calendar/dates'
import { dayNames, longDate, monthNames } from '../../shared/calendar/words'
import type { YearDay, YearMonth } from '../../shared/layers/contract'
import { yearStyle } from './year-style'

type Props = {
  year: number
  days: readonly YearDay[]
  months: readonly YearMonth[]
  today: CalendarDate
  onMonth: (date: CalendarDate) => void
  onDay: (date: CalendarDate) => void
}

export function YearGrid({ year, days, months, today, onMonth, onDay }: Props) {
  const byDay = useMemo(() => new Map(days.map((day) => [day.day, day])), [days])
  return (
    <Box role="region" aria-label={`Kalender tahun ${year}`} tabIndex={-1} sx={yearStyle}>
      {months.map((counts) => (
        <Month
          key={counts.month}
          first={dateOf(year, counts.month, 1)}
          counts={counts}
          byDay={byDay}
          today={today}
          onMonth={onMonth}
          onDay={onDay}
        />
      ))}
    </Box>
  )
}

type MonthProps = Pick<Props, 'today' | 'onMonth' | 'onDay'> & {
  first: CalendarDate
  counts: YearMonth
  byDay: ReadonlyMap<CalendarDate, YearDay>
}

const Month = memo(function Month({ first, counts, byDay, today, onMonth, onDay }: MonthProps) {
  const name = monthNames[counts.month - 1] ?? ''
  return (
    <section className="year-month" aria-label={name}>
      <ButtonBase className="year-head" onClick={() => onMonth(first)}>
        <b>{name}</b> <span>{countWords(counts)}</span>
      </ButtonBase>
      <div className="year-days">
        {week.map((day) => (
          <span key={day} className="year-name" aria-hidden>
            {dayNames[day].slice(0, 1)}
          </span>
        ))}
        {daysOf(first).map((day) => (
          <Day key={day} day={day} about={byDay.get(day)} today={today} onDay={onDay} />
        ))}
      </div>
    </section>
  )
})

/** Monday first. */
const week = [1, 2, 3, 4, 5, 6, 0] as const

function daysOf(first: CalendarDate): CalendarDate[] {
  const { year, month } = dateParts(first)
  return Array.from({ length: daysInMonth(year, month) }, (_none, index) => addDays(first, index))
}

type DayProps = Pick<Props, 'today' | 'onDay'> & { day: CalendarDate; about: YearDay | undefined }

function Day({ day, about, today, onDay }: DayProps) {
  const at = weekday(day)
  const number = dateParts(day).day
  const className = [
    'year-day',
    at === 0 || at === 6 || about?.off ? 'year-off' : '',
    about?.meetings ? `year-busy${about.meetings > 2 ? ' year-full' : ''}` : '',
    about?.due ? 'year-due' : '',
    day === today ? 'year-today' : '',
  ].join(' ')
  const column = number === 1 ? { gridColumnStart: ((at + 6) % 7) + 1 } : undefined
  // A day without anything is no place to go to; 365 stops of the Tab key would be none either.
  if (!about || (about.meetings === 0 && about.due === 0)) {
    return (
      <span className={className} style={column} title={about?.off ?? undefined}>
        {number}
      </span>
    )
  }
  const words = [longDate(day), about.off, ...dayWords(about)].filter(Boolean).join(', ')
  return (
    <button
      type="button"
      className={className}
      style={column}
      title={words}
      aria-label={words}
      onClick={() => onDay(day)}
    >
      {number}
    </button>
  )
}

const dayWords = ({ meetings, due }: YearDay): (string | null)[] => [
  meetings > 0 ? `${meetings} rapat` : null,
  due > 0 ? `${due} jatuh tempo` : null,
]

function countWords({ meetings, due }: YearMonth): string {
  const parts = [
    meetings > 0 ? `${meetings.toLocaleString('id-ID')} rapat` : '',
    due > 0 ? `${due.toLocaleString('id-ID')} jatuh tempo` : '',
  ]
  return parts.filter((part) => part !== '').join(', ') || 'belum ada rapat'
}

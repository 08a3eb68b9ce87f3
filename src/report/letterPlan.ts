import type { Applicant } from '../assess/applicant';
import { counted, joined } from '../assess/counted';
import { letterNeeds, type NextWriter } from '../assess/letterPlan';
import type { Readiness } from '../assess/readiness';
import type { Guide } from '../guide/guide';
import { letterContent, letterParts, letterTexts, packetItems, whereToAsk } from '../guide/letters';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Profile } from '../rows/records';
import { partInOneCell, type AdviceLine } from './advice';

const number = (n: number | null): string => (n === null ? letterTexts.notKnown : String(n));
const yesNo = (value: boolean | null): string => (value === null ? letterTexts.notKnown : value ? 'yes' : 'no');

function writer(next: NextWriter): AdviceLine {
  const part = letterParts.next;
  switch (next.kind) {
    case 'ir':
      return {
        part,
        item: 'IR',
        text: fill(letterTexts.askIr, { where: whereToAsk[next.place] }),
        criteria: ['L1'],
        id: next.place,
      };
    case 'mentor': {
      const values = { mentors: counted(next.mentors, 'mentor'), letters: counted(next.letters, 'letter') };
      return { part, item: 'IR', text: fill(letterTexts.askMentor, values), criteria: ['L1'], id: 'mentors' };
    }
    case 'dr':
      return { part, item: 'DR or mentor', text: letterTexts.askDr, criteria: ['L2'] };
    case 'research':
      return { part, item: 'Fourth', text: letterTexts.askResearch, criteria: ['L2'] };
    case 'surgery':
      return {
        part,
        item: 'Fourth',
        text: fill(letterTexts.askSurgery, { honors: joined(next.honors) }),
        criteria: ['L2'],
      };
  }
}

const statementWord = (progress: Profile['personalStatement']): string => {
  if (progress === null) return letterTexts.notKnown;
  return progress === 'not-yet' ? letterTexts.notBegun : display(progress).toLowerCase();
};

/** The letter plan of one applicant: what is there, what is missing, whom to ask next, what a letter carries, the packet (L1-L4). */
export function letterPlan(applicant: Applicant, checks: readonly Readiness[], guide: Guide): AdviceLine[] {
  const { profile } = applicant;
  const { next, scoreWords } = letterNeeds(applicant, guide);
  const there = letterParts.there;
  const missing = checks
    .filter(({ criterion, action }) => ['L1', 'L2', 'L4'].includes(criterion) && action !== '')
    .map(({ criterion, title, action }): AdviceLine => ({
      part: letterParts.missing,
      item: title,
      text: action,
      criteria: [criterion],
    }));
  const again = (profile.previousCycles ?? 0) > 0;
  const nobody: AdviceLine = {
    part: letterParts.next,
    item: 'IR',
    text: again ? letterTexts.sameWriters : letterTexts.nobody,
    criteria: ['L1'],
  };
  const complete: AdviceLine = {
    part: letterParts.missing,
    item: 'Letters',
    text: letterTexts.complete,
    criteria: ['L1', 'L2', 'L4'],
  };
  const ir = {
    count: number(profile.irLetters),
    home: yesNo(profile.letterFromHome),
    away: yesNo(profile.letterFromAway),
  };
  const values = {
    statement: statementWord(profile.personalStatement),
    scholarship: profile.scholarship === null ? letterTexts.notKnown : counted(profile.scholarship, 'item'),
  };
  return [
    { part: there, item: 'IR', text: fill(letterTexts.ir, ir), criteria: ['L1'] },
    {
      part: there,
      item: 'IR, asked for',
      text: fill(letterTexts.asked, { count: number(profile.irLettersAsked) }),
      criteria: ['L1'],
    },
    {
      part: there,
      item: 'DR or mentor',
      text: fill(letterTexts.dr, { count: number(profile.drLetters) }),
      criteria: ['L2'],
    },
    {
      part: there,
      item: 'Fourth',
      text: fill(letterTexts.other, { count: number(profile.otherLetters) }),
      criteria: ['L2'],
    },
    ...(missing.length > 0 ? missing : [complete]),
    ...(next.length > 0 ? next.map(writer) : [nobody]),
    ...letterContent
      .filter(({ low }) => !low || scoreWords)
      .map(({ item, text }): AdviceLine => ({ part: letterParts.content, item, text, criteria: ['L3'] })),
    ...packetItems.map(({ item, text }): AdviceLine => ({
      part: letterParts.packet,
      item,
      text: fill(text, values),
      criteria: ['L4'],
    })),
  ];
}

/** One row an applicant of a cohort. */
export const letterSummaryHeaders = [letterParts.there, letterParts.missing, letterParts.next] as const;

export const letterSummary = (plan: readonly AdviceLine[]): string[] =>
  letterSummaryHeaders.map((part) => partInOneCell(plan, part, 3));

import { freshLetters } from '../../guide/checks/letters';
import { whereToAsk, type LetterPlace } from '../../guide/letters';
import type { Profile } from '../../rows/records';
import { counted } from '../counted';
import { byProgress, type CheckFacts, type Evaluators, type Found } from './facts';

/** Where an IR letter still has to come from, most useful first (L1): the guide's pair is one from home, one from a strong away. */
export function openPlaces({ profile, graduate }: Pick<CheckFacts, 'profile' | 'graduate'>): LetterPlace[] {
  if (profile.status === 'dr-resident') return ['residency'];
  const home = profile.homeHasIr !== false && profile.letterFromHome !== true;
  const away = profile.letterFromAway !== true;
  if (graduate === true) {
    const now = profile.irEngagement === true ? 'work' : 'post';
    return profile.letterFromHome === true ? (away ? ['away'] : []) : [now, ...(away ? (['away'] as const) : [])];
  }
  return [...(home ? (['home'] as const) : []), ...(away ? (['away'] as const) : [])];
}

/** Added to a letter action of somebody who applies again. */
export const freshFor = ({ previousCycles }: Profile): string => ((previousCycles ?? 0) > 0 ? freshLetters : '');

const confirmed = (profile: Profile): string =>
  [profile.letterFromHome === true ? 'one from home' : '', profile.letterFromAway === true ? 'one from an away' : '']
    .filter(Boolean)
    .join(' and ');

function irLetters(facts: CheckFacts): Found<'L1'> {
  const { profile, guide, graduate } = facts;
  const { irLetters: stated, irLettersAsked: asked, letterFromHome, letterFromAway } = profile;
  const ticked = Number(letterFromHome === true) + Number(letterFromAway === true);
  const letters = Math.max(stated ?? 0, ticked);
  const places = openPlaces(facts);
  const where = whereToAsk[places[0] ?? 'mentor'];
  const values = { letters: counted(letters, 'strong IR letter'), where, fresh: freshFor(profile), asked: asked ?? 0 };
  if (letters === 0) {
    if ((asked ?? 0) > 0) return { finding: 'asked', values };
    return stated === null ? { finding: 'unknown' } : { finding: 'none', values };
  }
  if (letters < guide.irProfileRules.strongLetters) return { finding: 'one', values };
  const isAnswered = letterFromHome !== null && letterFromAway !== null;
  const enough = places.length === 0 || (graduate === true && ticked > 0 && isAnswered);
  if (enough) return { finding: 'confirmed', values: { ...values, from: confirmed(profile) } };
  const denied = [
    letterFromHome === false && profile.homeHasIr !== false && graduate !== true ? 'none from home' : '',
    letterFromAway === false ? 'none from an away' : '',
  ].filter(Boolean);
  return denied.length > 0
    ? { finding: 'onePlace', values: { ...values, missing: denied.join(' and ') } }
    : { finding: 'unconfirmed', values: { ...values, open: 'where they come from is' } };
}

export const letterChecks: Pick<Evaluators, 'L1' | 'L2' | 'L4'> = {
  L1: irLetters,
  L2: ({ profile }) => {
    const { drLetters, otherLetters } = profile;
    if (drLetters === null) return { finding: 'unknown' };
    const more = otherLetters ?? 0;
    const values = {
      letters: counted(drLetters, 'letter'),
      fourth: more > 0 ? `; ${counted(more, 'other letter')} besides` : '',
      fresh: freshFor(profile),
    };
    return { finding: drLetters > 0 ? 'there' : 'none', values };
  },
  L4: ({ profile: { letterPacket } }) => ({
    finding: letterPacket === null ? 'unknown' : byProgress[letterPacket],
  }),
};

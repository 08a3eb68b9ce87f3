import { confidenceOfSeason, display } from '../words';
import { Section } from './Section';
import { Sentences } from './Sentences';
import type { ViewProps } from './ViewProps';

/** What the answers rest on, and what happens to the data. */
export const AboutStep = ({ state }: ViewProps) => {
  if (state.opened === null) return <h2>About</h2>;
  const { about, seasons, version } = state.opened;
  const inUse = state.list?.season.year ?? null;
  return (
    <>
      <h2>About</h2>
      <p>
        IR Match Planner turns your program sheet and your profile into an application list for Interventional
        Radiology, by the criteria of one guide, and says for every decision which criterion it rests on. It never
        states a chance of matching.
      </p>
      <section aria-labelledby="privacy">
        <h3 id="privacy">Privacy</h3>
        {about.privacy.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section aria-labelledby="seasons">
        <h3 id="seasons">Seasons</h3>
        {seasons.map(({ year, confidence, text }) => (
          <details key={year} class="group" open={year === inUse}>
            <summary>
              {year}{' '}
              <span class="tally">
                {confidenceOfSeason(display(confidence))}
                {year === inUse && ', used by your list'}
              </span>
            </summary>
            <p>{text}</p>
          </details>
        ))}
      </section>
      <Section title="Assumptions" tally={about.assumptions.length}>
        <Sentences items={about.assumptions} />
      </Section>
      <Section title="Sources" tally={about.sources.length}>
        <Sentences items={about.sources} />
      </Section>
      <p class="gray">Version {version}</p>
    </>
  );
};

import { useRef } from 'preact/hooks';
import { stepForKey, stepNames, steps, type Step } from '../state';

export interface TabsProps {
  readonly step: Step;
  readonly onChoose: (step: Step) => void;
}

/** The steps as tabs: one stop for the Tab key, arrows, Home and End inside. */
export const Tabs = ({ step, onChoose }: TabsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepForKey(step, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Steps" ref={list} onKeyDown={onKeyDown}>
      {steps.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === step}
          {...(each === step ? { 'aria-controls': 'panel' } : {})}
          tabIndex={each === (step === 'start' ? steps[0] : step) ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {stepNames[each]}
        </button>
      ))}
    </div>
  );
};

/** Says what is being waited for, beside a mark that turns. */
export const Working = ({ text }: { readonly text: string }) => (
  <p class="working">
    <span class="spinner" aria-hidden="true" />
    {text}
  </p>
);

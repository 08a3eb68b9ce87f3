/** Sentences one below the other; a single one needs no bullet. */
export const Sentences = ({ items }: { readonly items: readonly string[] }) =>
  items.length === 1 ? (
    <p>{items[0]}</p>
  ) : (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );

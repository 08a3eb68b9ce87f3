/** Placeholder wiring until the parts are in place. */
export const onOpen = () => undefined;

/** The ways in which school and parents reach each other. `message` is the school's own app; `in-person` is at the door or in class. */
export const CHANNELS = ['in-person', 'phone', 'message', 'email', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

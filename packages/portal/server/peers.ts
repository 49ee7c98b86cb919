/** What the processes of one server tell each other: it is not kept, and who does not listen at that moment has not heard it. */
export interface Peers {
  /** Tells the other processes, and this one. Rejects when it cannot be told, or is more than 7,900 bytes. */
  tell(text: string): Promise<void>;
  readonly hear: (listener: (text: string) => void) => () => void;
}

import type { TemplateResult } from 'lit';

/** A story as a file of stories has it. */
interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement; args: object }) => Promise<void>;
}

/** A file of stories: what they share, and each of them. */
export interface StoryModule {
  readonly default: Story & { readonly component: string };
  readonly [name: string]: Story;
}

/** One state of one element, to be put on a page. */
export interface ListedStory {
  readonly name: string;
  /** The tag of the element. */
  readonly component: string;
  /** What the story gives the element; may be replaced in {@link render}. */
  readonly args: object;
  readonly render: (args?: object) => TemplateResult;
  readonly play?: (canvas: HTMLElement) => Promise<void>;
}

/** The states of one file. */
export function listStories({ default: meta, ...stories }: StoryModule): ListedStory[] {
  return Object.entries(stories).map(([name, story]) => {
    const args = { ...meta.args, ...story.args };
    const { play } = story;
    return {
      name,
      component: meta.component,
      args,
      render: (given = args) => (story.render ?? meta.render)!(given),
      ...(play && { play: (canvasElement: HTMLElement) => play({ canvasElement, args }) }),
    };
  });
}

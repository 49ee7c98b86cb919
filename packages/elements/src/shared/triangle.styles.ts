import { css } from 'lit';

/**
 * Styles of the triangle, which shows a value of our scale: `<span class="triangle full|half|open"
 * aria-hidden="true"></span>`. Drawn with `clip-path`, which is cheap in numbers and needs no exception in a
 * Content-Security-Policy.
 */
export const triangle = css`
  .triangle {
    display: inline-block;
    flex: none;
    inline-size: 1em;
    block-size: 0.9em;
    background: currentColor;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    .triangle {
      background: CanvasText;
    }
  }

  .triangle.full {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }

  .triangle.half {
    clip-path: polygon(evenodd, 50% 0, 100% 100%, 0 100%, 50% 0, 50% 21%, 86% 91%, 50% 91%, 50% 21%);
  }

  .triangle.open {
    clip-path: polygon(evenodd, 50% 0, 100% 100%, 0 100%, 50% 0, 50% 21%, 86% 91%, 14% 91%, 50% 21%);
  }
`;

/** How does React's JSX know the element? `import "mission-rewriter/react"`: the element itself, and these types of its tag. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Analysis, Department, Mode, Rewrite } from "./index.js";
import type { MissionRewriterElement, MissionRewriterFailure } from "./mission-rewriter.js";

export { MissionRewriterElement, type MissionRewriterFailure } from "./mission-rewriter.js";

/** The attributes of the element, and its events: React 19 and later listens to what stands behind `on`. */
export interface MissionRewriterAttributes {
  lang?: "ru" | "en" | (string & {});
  text?: string;
  theme?: "auto" | "light" | "dark";
  /** With `room` it is a workshop for a group. */
  mode?: Mode | "room";
  /** Several of them, with spaces between. */
  modes?: string;
  department?: Department;
  loading?: "eager" | "lazy" | "click";
  "wasm-url"?: string;
  storage?: "none" | "session" | "local";
  room?: string;
  "room-server"?: string;
  "onmission-rewriter-analysis"?: (event: CustomEvent<Analysis>) => void;
  "onmission-rewriter-rewrite"?: (event: CustomEvent<Rewrite>) => void;
  "onmission-rewriter-error"?: (event: CustomEvent<MissionRewriterFailure>) => void;
}

type Standard = DetailedHTMLProps<HTMLAttributes<MissionRewriterElement>, MissionRewriterElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "mission-rewriter": Omit<Standard, keyof MissionRewriterAttributes> & MissionRewriterAttributes;
    }
  }
}

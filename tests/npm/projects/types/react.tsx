/** What do the types know of the element in React's JSX? */
import { useRef } from "react";
import { MissionRewriterElement } from "mission-rewriter/react";

export function Check({ statement, tell }: { statement: string; tell: (kind: string) => void }) {
  const element = useRef<MissionRewriterElement>(null);
  return (
    <main>
      <mission-rewriter
        ref={element}
        lang="en"
        theme="dark"
        department="logistics"
        loading="lazy"
        wasm-url="/files/mission-rewriter_bg.wasm"
        storage="session"
        mode="compare"
        modes="check compare"
        text={statement}
        className="check"
        onmission-rewriter-analysis={({ detail }) => tell(detail.verdict.class)}
        onmission-rewriter-rewrite={({ detail }) => tell(detail.text)}
        onmission-rewriter-error={({ detail }) => tell(detail.kind)}
      >
        To be the leading provider.
      </mission-rewriter>
      <button onClick={() => tell(element.current?.analysis?.verdict.class ?? "unknown")}>Tell</button>
    </main>
  );
}

export const wrong = [
  // @ts-expect-error there is no such theme
  <mission-rewriter key="theme" theme="sepia" />,
  // @ts-expect-error there is no such department
  <mission-rewriter key="department" department="astrology" />,
  // @ts-expect-error an analysis has no colour
  <mission-rewriter key="event" onmission-rewriter-analysis={({ detail }) => detail.colour} />,
];

/** And in a worker? The same two lines. */
import init, { analyze } from "mission-rewriter";

const started = init();

onmessage = async ({ data }) => {
  // A rejection inside a worker reaches nobody by itself.
  const answer = started.then(() => data.map((statement) => analyze(statement).verdict.class));
  postMessage(await answer.catch(String));
};

/** What went wrong between us and the server? One error, with a `kind` that the room understands, and the one question that can fail. */
import { errors } from "@nats-io/nats-core";
import { ANSWER_MILLISECONDS } from "./limits.js";

/** What JetStream calls a message that is larger than the room takes. */
const TOO_LARGE = 10054;
/** And a room that is not there, or not yet; or that is full until the facilitator's browser has thinned it out. */
const LATER = [10059, 10077];

/** `kind` is "refused", "offline" or "oversized"; `reason` says more where there is more to say. */
export class Trouble extends Error {
  constructor(kind, reason, cause) {
    super(`${kind}: ${reason}`, { cause });
    this.kind = kind;
    this.reason = reason;
  }
}

/** Asks the server or the facilitator, and gives the answer as an object. */
export async function ask(connection, subject, data, headers) {
  let answer;
  try {
    answer = (await connection.request(subject, data, { timeout: ANSWER_MILLISECONDS, headers })).json();
  } catch (error) {
    throw troubleOf(error);
  }
  if (!answer.error) return answer;
  const { code, err_code: detail, description } = answer.error;
  if (detail === TOO_LARGE) throw new Trouble("oversized", description);
  throw new Trouble(code >= 500 || LATER.includes(detail) ? "offline" : "refused", description);
}

/** The same for errors of the connection itself. */
export function troubleOf(error) {
  if (error instanceof Trouble) return error;
  const refusals = [errors.PermissionViolationError, errors.AuthorizationError, errors.UserAuthenticationExpiredError];
  const isRefused = [error, error.cause].some((one) => refusals.some((kind) => one instanceof kind));
  return new Trouble(isRefused ? "refused" : "offline", error.message, error);
}

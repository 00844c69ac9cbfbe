/** How does a browser reach the server? By a WebSocket that comes back by itself, to whichever node of the cluster is there. */
import { wsconnect } from "@nats-io/nats-core";
import { troubleOf } from "./trouble.js";

/**
 * Connects, or fails with a `Trouble`. `pass` gives the newest pass each time it is asked; `signer` proves that it is ours, and is
 * absent at the door; answers come to `inbox`.
 */
export async function connect({ server, inbox, pass, signer, isLasting = true }) {
  const proof = (nonce) => (signer ? { nkey: signer.name, sig: signer.sign(nonce) } : {});
  try {
    return await wsconnect({
      servers: server,
      inboxPrefix: inbox,
      authenticator: (nonce) => ({ jwt: pass(), ...proof(nonce ?? "") }),
      reconnect: isLasting,
      maxReconnectAttempts: -1,
      // After a fall of the server everybody comes back, but not all in the same instant.
      reconnectTimeWait: 500,
      reconnectJitter: 1000,
      reconnectJitterTLS: 1000,
      // A phone that changed its network hears nothing of it.
      pingInterval: 20_000,
      timeout: 10_000,
      noAsyncTraces: true,
      wsFactory: open,
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

/**
 * A socket that says why it closes. Without a reason, older servers answer with a frame that no browser takes, and an error stands
 * in the console although all is well.
 */
function open(address) {
  const socket = new WebSocket(address);
  socket.close = () => WebSocket.prototype.close.call(socket, 1000);
  return { socket, encrypted: address.startsWith("wss:") };
}

/** By which way do records travel? Between the windows of this device, or, where a server is named, over the network: a script that only comes then. */
import { openLocal } from "./local.js";

/** Opens the way of a scene: `{ role, room, identity, server?, pass?, credentials? }`. */
export async function openCarrier({ role, room, identity, server, pass, credentials }) {
  if (!server) return openLocal({ room });
  const nats = await import("./mission-rewriter-room-nats.js");
  if (role === "facilitator") return nats.openAsFacilitator({ server, room, seed: identity.seed, credentials });
  if (role === "participant") return nats.openAsParticipant({ server, room, lobby: pass, seed: identity.seed });
  return nats.openAsViewer({ server, room, lobby: pass });
}

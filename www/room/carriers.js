/** By which way do records travel? Between the windows of this device, or, where a server is named, over the network: a script that only comes then. */
import sum from "sum-of:mission-rewriter-room-nats.js";
import { verifyScript } from "../element/verified.js";
import { openLocal } from "./local.js";

async function network() {
  await verifyScript("mission-rewriter-room-nats.js", sum);
  return import("./mission-rewriter-room-nats.js");
}

/** Opens the way of a scene: `{ role, room, identity, server?, pass?, credentials? }`. */
export async function openCarrier({ role, room, identity, server, pass, credentials }) {
  if (!server) return openLocal({ room });
  const { openAsFacilitator, openAsParticipant, openAsViewer } = await network();
  if (role === "facilitator") return openAsFacilitator({ server, room, seed: identity.seed, credentials });
  if (role === "participant") return openAsParticipant({ server, room, lobby: pass, seed: identity.seed });
  return openAsViewer({ server, room, lobby: pass });
}

/** The pass for the door of a server, which goes into the link for everybody else. */
export async function passOf({ room, credentials }) {
  const { lobbyOf } = await network();
  return lobbyOf({ room, credentials });
}

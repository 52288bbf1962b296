import type { Message } from '@natte-meren/protocol'

export type Inbox = Readonly<Record<string, Message>>

/** Newest first. */
export const selectMessages = (inbox: Inbox): Message[] => Object.values(inbox).sort((a, b) => b.order - a.order)

export const selectPhaseMessages = (inbox: Inbox, phase: string): Message[] =>
  selectMessages(inbox).filter((message) => message.phase === phase)

export const selectUnread = (inbox: Inbox, seen: Readonly<Record<string, true>>): Message[] =>
  selectMessages(inbox).filter((message) => seen[message.id] !== true)

/** Messages that came after a moment, oldest first: to say each arrival once. */
export const selectArrivals = (inbox: Inbox, afterOrder: number): Message[] =>
  selectMessages(inbox)
    .filter((message) => message.order > afterOrder)
    .reverse()

export const newestOrder = (inbox: Inbox): number =>
  Object.values(inbox).reduce((newest, message) => Math.max(newest, message.order), -1)

import type { DealSigns } from './deal-signs'
import { phrases } from './words'

/** English words that hint at how far a deal is, folded. */
export const enDealSigns: DealSigns = {
  ends: phrases(`reject, refus, rebuff, spurn, declin, withdr, walked, walks, walk away, abandon, scrap, cancel, terminat, collaps, dead,
    died, dies, death, kill, laps, expir, torn, tore, ditch, dropp, drops, pull, pulls, pulled, quit, quash, overturn, annul, void,
    rescind, revok, reneg, unravel, fail, lost, loser, losing, beaten, outbid, evaporat, vanish, buried, bury, snuff, gone, undone, off,
    block, veto, barr, forbid, forbad, prohibit, thwart, scupper, sank, sunk, torpedo, nixed, axed, axes, exclud, dismiss, divorc, broke off,
    broken off, instead, prefer, nothing, insufficient, backed, bail, unused, jilt, snub, too low, bows out, bowed out, turned, turns,
    returned, sent back, sends back, lost interest, unsuccessful, ruled out, back out, apart, through, moot, struck, cut off, disqualif,
    knocked, wither, fizzl, stillborn, revers, retract, took back, take back`),
  holds:
    phrases(`suspen, paus, froz, freez, ice, stall, delay, postpon, defer, limbo, mothball, halt, await, pending, held, parked,
    on hold, hold, wait, drawer, moratori, shelv, stuck, unanswer, adjourn, sitting, conditional, review, injunct, tabl, blocked, subject,
    unsigned, deadlock, backburner, escrow, sleep, asleep`),
  denies:
    phrases(`deny, denie, denia, fiction, rumour, rumor, false, untrue, invent, nonsense, no truth, imagin, fantas, baseless,
    unfounded, contest, disput, dismiss, fabricat, hoax, myth, never happened, categoric, gossip, fake, not true, speculat, no such,
    wrong, whisper, tale, disavow, flatly, lie, lies, misheard, existed`),
  wishes:
    phrases(`want, hope, hoping, wish, plan, intend, intent, aim, seek, sought, ask, asks, asked, asking, would, could, might, may,
    consider, weigh, mull, study, studies, explor, prepar, propos, float, ponder, eyes, eyeing, demand, claim, sue, sues, sued, suing,
    request, apply, applied, applies, applic, dream, envisag, aspir, letter, poised, ready, willing, keen, interest, would-be, pitch,
    idea, should, toying, petition`),
  talks:
    phrases(`talk, negotiat, discuss, haggl, bargain, tabled, counter, approach, sounding, exclusiv, due diligence, moot, parley,
    offer, bid, bids, bidding, suitor, answer, mediat`),
  does: phrases(`paid, pay, pays, sign, complet, closed, receiv, sold, bought, buys, transfer, wired, handed, landed, arriv, cleared, bank,
    cashed, settl, repa, lent, lend, sent, gave, given, gives, took, takes, award, won, wins, inked, cheque, check, spent, grant,
    deliver, acquir, invest, inject, collect, raised, advanc, cost, land, pocket, secured, bagg`),
  promises:
    phrases(`will, announc, unveil, promis, pledg, vow, undert, agree, commit, due, shall, earmark, approv, vote, voted, decided,
    plans, planned, guarant, must, set to, is to, are to`),
  doubts: phrases('if, unless, provided, condition, once, until, whether, assuming, should'),
  past: phrases('had, was, were, been, was to, were to, once, then, earlier, last'),
  turns: phrases('but, however, yet, except, only, although, though, since, after, now'),
  not: phrases(`not, no, never, nor, none, neither, without, nobody, cannot, can't, won't, didn't, isn't, hasn't, wasn't, doesn't, don't,
    haven't, hadn't, couldn't, wouldn't, weren't, aren't, ain't, hardly, no longer`),
}

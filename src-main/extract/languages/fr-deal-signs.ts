import type { DealSigns } from './deal-signs'
import { phrases } from './words'

/** French words that hint at how far a deal is, folded. */
export const frDealSigns: DealSigns = {
  ends: phrases(`refus, rejet, declin, repouss, renonc, abandon, retir, retrait, annul, romp, rupture, resili, caduc, mort, morte, enterr,
    echou, echec, effac, ravis, capot, avort, ecart, debout, evinc, elimin, perdu, perdant, irrecevab, irregul, infructu, sans suite,
    volte-face, marche arriere, dedit, desist, decommand, faux bond, torpill, interdi, veto, casse, tombe, tomber, jamais, prefer,
    insuffis, non, failli, lache, divorc, evapor, envol, congedi, econdui, demi-tour, rebrouss, expir, eteint, fini, tourne court,
    mis fin, met fin, long feu, claqu, disparu, rompu, reni, revoqu, denonc, coup, plus, vain, sombr, trop, invalid, censur, retoqu,
    recal, pas retenu, adieu, decourag, jete, dissout, liquid, balay, bredouille, chou blanc, remball, refoul, dessais,
    perd`),
  holds:
    phrases(`suspen, gel, gele, geles, gelee, fige, report, differ, ajourn, attent, attend, dort, dormi, sommeil, souffrance, bloqu,
    pause, arret, point mort, sursis, tant que, jusqu, subordonn, condition, reserve, sous cle, frigo, tiroir, stand, moratoire, panne,
    patient, remis, remise, sequestr, consign, instruction, refere`),
  denies:
    phrases(`dement, nie, nient, nier, nia, niait, contest, faux, fausse, rumeur, invent, imagin, fable, fiction, fantais, infond,
    fondement, denu, balay, refut, affabul, bruit, mensong, calomni, canular, question de, legende, formel, categor, conte, ragots,
    ne confirme, preten`),
  wishes:
    phrases(`veut, veulent, voulai, voudr, voulu, vouloir, souhait, esper, espoir, envisag, projet, prevoi, prevu, compte, comptai,
    etudi, song, reflech, sollicit, demand, reclam, exig, cherch, propos, pourrai, aimerai, reve, pret a, prete a, prets a, devrai,
    devai, vise, ambition, candidat, postul, brigu, assign, requi, entend, lorgn, convoit, aurai, serai, serait, ferait, dispos, tente,
    idee, piste, intention, accepterai, mettrai, donnerai, envie, hesit, interess, appel`),
  talks:
    phrases(`negoci, discut, discuss, pourparl, marchand, tractat, entretien, debat, echang, approch, contact, offr, encher, suroffr,
    parle, repond, reponse, arbitr, mediat`),
  does: phrases(`verse, versee, versa, versent, paye, paya, paie, paient, regle, signe, signa, acquis, acquier, achet, rachet, vend, vendu,
    cede, ceda, touche, toucha, recu, recoi, encaiss, vire, virement, rembours, prete, injecte, investi, attribu, obten, obtien, obtenu,
    empoch, livre, remport, decroch, accorde, allou, gagn, donn, leve, debours, offert, confie, apporte, coute, sale, solde, arriv, tomb,
    credit`),
  promises:
    phrases(`promet, promis, promess, annonc, devoil, engag, va, vont, doit, doivent, devra, devront, sera, seront, vote, votee, accept, octroi,
    decid, verser, paier, recev, garant, adopt, valid, approuv, touchera, cedera, apportera`),
  doubts: phrases('si, sauf, condition, reserve, subordonn, pourvu, quand, tant, lorsque, a moins, fois'),
  past: phrases(
    'avait, avaient, etait, etaient, devait, devaient, allait, fut, ete, jadis, alors, naguere, hier',
  ),
  turns: phrases(
    'mais, pourtant, toutefois, cependant, finalement, or, puis, depuis, helas, sauf, avant, apres, desormais',
  ),
  not: phrases("ne, n', pas, point, jamais, aucun, aucune, ni, rien, personne, nul, sans"),
}

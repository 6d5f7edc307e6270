/** Nouns that a transcript in French or English numbers where it names nobody: "Speaker 2", "Intervenante 1". */
export const numberedSpeakers: ReadonlySet<string> = new Set(
  `speaker voice participant interviewer interviewee respondent informant moderator facilitator host guest panelist
  panellist caller attendee member person man woman boy girl male female student teacher pupil journalist reporter witness
  juror judge lawyer counsel officer operator nurse doctor patient worker employee resident expert analyst unknown
  locuteur locutrice intervenant intervenante voix participante interviewé interviewée intervieweur intervieweuse enquêteur
  enquêtrice enquêté enquêtée répondant répondante informateur informatrice modérateur modératrice animateur animatrice
  orateur oratrice invité invitée auditeur auditrice membre personne homme femme garçon fille étudiant étudiante élève
  enseignant enseignante professeur professeure journaliste témoin juré jurée juge avocat avocate agent agente policier
  policière opérateur opératrice infirmier infirmière médecin patiente ouvrier ouvrière salarié salariée employé employée
  habitant habitante riverain riveraine inconnu inconnue`.split(/\s+/),
)

"""Asking for silence, what only looks like it, and a claim that may follow."""

PRIVATE = """
    private, privately, in private, confidential*, in confidence,
    strictly (confidential|private|between|internal|personal), quiet please, (please|pls|keep) (it|this|
    that)? (quiet|private|confidential|secret|hush|to (yourself|yourselves)|between us|off the record|
    discreet|under wraps|internal), keep (it|this)? to (yourself|yourselves|us|ourselves), keep quiet,
    kept (quiet|secret|private|confidential|under wraps), hush*, hush hush, secret, secrecy, top secret, nda,
    n d a, under nda, embargo*, under embargo, not (yet)? (public|announced|for sharing|to be shared|out yet|
    for circulation|common knowledge|for the channel|official), unannounced,
    not (yet)? (been)? announced (yet)?, under wraps, off the record,
    between (us|ourselves|you and me|you me), entre nous, mum's the word, for your eyes, eyes only, (dont|
    do not|no) (tell|share|mention|spread|forward|repeat|post|announce|discuss|talk|say|celebrate openly),
    dont say anything, discreet*, discretion, sensitive, please be discreet, low key please, no announcement,
    no one knows, nobody knows, nobody else knows, only (for you|you know|we know), on the quiet, sotto voce,
    stays between us, this stays here, insider info*, price sensitive, mnpi, privileged,
    asked for (privacy|discretion|silence), wants? (privacy|discretion|it kept|no fuss|to keep it|this kept),
    vertraulich*, streng vertraulich, bitte (diskret|vertraulich|nicht weitersagen|für dich behalten),
    nicht weitersagen, diskret*, geheim*, stillschweigen, unter uns,
    noch nicht (öffentlich|offiziell|bekannt), sperrfrist, confidentiel*, en confidence, discrétion, discret,
    à garder pour, gardez le pour, ne pas (diffuser|divulguer|partager|ébruiter), sous embargo,
    pas encore (public|annoncé|officiel), confidencial*, en secreto, secreto, discreción, entre nosotros,
    no (lo)? (digas|contar|cuentes|difundir|compartir|comentar), reservad*, aún no (es)? (público|oficial),
    todavía no (es)? (público|oficial), bajo embargo, privado
"""

CLAIM = """
    (possible|potential|likely|probable|threatened|pi) claim, may be a claim, might be a claim,
    could be a claim, claim (possible|likely|potential), möglicher (haftungsfall|schadenfall|anspruch),
    haftungsfall, réclamation possible, sinistre possible, posible (reclamación|siniestro)
"""

NOT_SECRET = """
    private (equity|school|jet|client|clients|office|bank|banking|practice|investor|viewing|concert|dinner|
    hospital|clinic|party|view|placement|health|wealth|tutor|lesson|members|sector|limited|car|tour|chef|
    villa|island|event|screening|patients|lender|label), (goes|going|went|taken|take|taking) private,
    secret (santa|garden|cinema|sauce|supper|recipe|agent),
    confidential (data|file|files|info|information|document|documents|email|report|letter|details|papers),
    sensitive (data|file|files|info|information|documents|teeth|skin), (breach|breached|broke|breaching|
    broken|sign|signed|signs|signing|expired|wrong|missing|draft|new|our|their) .. (nda|embargo|
    confidentiality|confidential*), nda (signed|expired|wrong|missing|breach*|late|sent|unsigned),
    confidentiality breach*, (embargo|nda) broken, (not|no longer) (private|confidential|secret|under embargo)
"""

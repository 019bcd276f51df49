"""Short first names and the names they stand for."""

_SHORT = """
al albert alan alfred | alex alexander alexandra alejandro | alf alfred | andi andreas andrea |
andy andrew | angie angela | anni anna anne | ash ashley ashok | barb barbara | becky rebecca |
bea beatrix beatrice | ben benjamin benedict | bernie bernard bernadette | bert albert robert |
beth elizabeth bethany | betty elizabeth | bill william | billy william | bob robert | bobby robert |
brad bradley | cami camille camila | cathy catherine kathryn | charlie charles charlotte |
chris christopher christine christian christina | chuck charles | cindy cynthia | connie constance |
dan daniel danielle | danny daniel | dave david | deb deborah | debbie deborah | dick richard |
dom dominic dominique | don donald | dot dorothy | doug douglas | drew andrew |
ed edward edwin edgar edmund | eddie edward | ellie eleanor ellen | fran frances francis francesca |
frank francis franklin | fred frederick alfred | gabi gabriele gabriela | gabe gabriel | gerd gerhard |
gill gillian | gord gordon | greg gregory | gus angus august | hal henry harold | hank henry |
hannes johannes | hans johannes | harry henry harold | heidi adelheid | hen henrik henry | jack john |
jackie jacqueline | jake jacob | jamie james | jen jennifer | jenny jennifer | jeff jeffrey geoffrey |
geoff geoffrey | jerry gerald jeremy | jess jessica | jim james | jimmy james |
jo joanna joanne josephine | joe joseph | joey joseph | johnny john | jon jonathan | josh joshua |
jules julian julia juliet | kat katherine kathryn | kate katherine catherine | kathy katherine |
katie katherine | kati katharina | ken kenneth | kim kimberly | klaus nikolaus | larry lawrence laurence |
len leonard lenny | leo leonard leonardo | lena helena magdalena | les leslie | lisa elisabeth |
liz elizabeth | lizzie elizabeth | lola dolores | lou louis louise | maggie margaret | mandy amanda |
manolo manuel | marge margaret | marty martin | matt matthew matthias | max maximilian maxwell |
meg margaret | mel melanie melissa | mick michael | mike michael | mitch mitchell | moe mohammed maurice |
nacho ignacio | nat natalie nathan nathaniel | nick nicholas nicolas | nicky nicola nicholas |
nina antonina | olly oliver olivia | pam pamela | pat patrick patricia | patty patricia | paco francisco |
peg peggy margaret | pepe jose | pete peter | phil philip phillip | rach rachel | ray raymond |
reg reginald | rich richard | rick richard eric | ricky richard | rob robert | robbie robert | ron ronald |
ronnie ronald | ross rosalind | russ russell | ruthie ruth | sal salvatore sally | sally sarah |
sam samuel samantha | sandy alexandra sandra | seb sebastian | sepp josef | sid sidney | stan stanley |
steph stephanie | steve stephen steven | sue susan suzanne | susie susan | ted edward theodore |
terry terence theresa | theo theodore | tim timothy | tina christina | toby tobias | tom thomas |
tommy thomas | toni antonia anton | tony anthony antonio | trish patricia | val valerie |
vic victor victoria | vicky victoria | viv vivian | walt walter | wolf wolfgang | will william wilhelm |
zach zachary
"""
_ENTRIES = [entry.split() for entry in _SHORT.split("|")]
SHORT_NAMES = {short: frozenset(full) for short, *full in _ENTRIES if full}
SHORT_OF = {
    full: tuple(short for short, names in SHORT_NAMES.items() if full in names)
    for full in {name for names in SHORT_NAMES.values() for name in names}
}

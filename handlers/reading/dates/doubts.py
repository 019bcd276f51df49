"""The company that tells what a doubtful word is: "sat with", "won 3-1", "rated 4/5", "Christmas cards"."""

AFTER_MODAL = frozenset(
    """
    be not have need want come go get take make also well still leave lose join cause know see find look
    help ask i we you they he she it
    """.split()
)
PEOPLE = frozenset("i we he she they you who it that".split())
NOT_A_WEEKDAY = {
    "sat": PEOPLE | frozenset("baby just never".split()),
    "sun": frozenset("the of our under with s and rising midnight morning evening".split()),
    "mon": frozenset("c est avec pour et que chez a".split()),
    "wed": PEOPLE | frozenset("to will were was just newly are be couple having got happily finally".split()),
    "domingo": frozenset(),
}
NO_WEEKDAY_BEFORE = {
    "sat": frozenset(
        """
    with on in at down the a an for through by her his my our their back next nav out up there beside it
    and exam exams cfa bar test level near around quietly together
    """.split()
    ),
    "sun": frozenset(
        """
    is was has life microsystems shines shone cream rises burn block hat valley city group ltd inc
    capital sets tan deck
    """.split()
    ),
    "mon": frozenset(
        """
    ami amie pere mari fils frere collegue chef client cher tour dieu equipe nom bureau
    """.split()
    ),
    "wed": frozenset("in at on her his him their last secretly and".split()),
    "domingo": frozenset(),
}
FRENCH = frozenset(
    """
    le la les l est a une ont ete chez avec nous il elle mort du sa son ce pas qu c s
    """.split()
)
NOT_THE_DAY = frozenset(
    """
    card cards party parties gift gifts hamper hampers dinner lunch tree present presents bonus campaign
    menu fair market jumper drinks season promotion sale sales order orders eggs island concert shopping
    deal deals special specials newsletter mailing greetings wishes message messages email break holiday
    holidays
    """.split()
)
NEWSPAPERS = frozenset("times telegraph express mirror independent night's roast club".split())
PAIRS_OF_FIGURES = frozenset("24/7 50/50 80/20 20/20 60/40 70/30 40/60 30/70 20/80 10/10".split())
MOVED = frozenset(
    """
    moved postponed pushed brought shifted rescheduled delayed forward back changed from
    """.split()
)
GREETINGS = frozenset("happy merry frohe frohes schone joyeux bon bonne feliz prospero".split())
EVENTS = frozenset(
    """
    wedding gala party launch live opening opens starts start begins ends end closes retires retirement
    leaves joins award marathon graduation due move moves renewal date
    """.split()
)
SHARES = frozenset(
    """
    of majority stars full done complete way time cup size length empty inch owners ownership stake
    split finished people points cover support hours rating score rated marks out
    """.split()
)
NUMBERED = frozenset(
    """
    version release build v ver firmware rated score scored nps rating scores python chapter section
    invoice no nr number ref po ticket order case claim policy part page step phase batch lot apt flat
    unit room suite item
    """.split()
)

"""First names, surnames and places, to tell a person on no list from any other capital letters."""

_GIVEN = """
aaron abby abdul abigail ada adam adele aditi aditya adrian adriana agnes ahmed aidan aileen aisha ajay akash
alan alba albert alberto alec alejandra alejandro alex alexander alexandra alexis alfred ali alice alicia
alina alison allison alma alok amal amanda amar amara amber amelia amina amir amit amol amos amrita amy ana
anand ananya anders andre andrea andreas andrei andres andrew andy angela angelica angus anika anil anita anja
anjali ankit ann anna annabel anne annette annika anouk anthony antje antoine anton antonia antonio anya
archana archie aria ariel arjun armin arne arnold arthur arun arvind asha ashley ashok asif astrid aurelie
austin ava avi axel ayesha aziz babu barbara barry bart basil beatrice beatrix beatriz becky bella ben
benedict benedikt benjamin benoit bernard bernd bernhard bert beth bettina betty bharat bhavna birgit bjorn
bob boris brandon brenda brendan brett brian bridget brigitte britta bruce bruno bryan caitlin callum calvin
cameron camilla camille carina carl carla carlos carmen carol carole caroline carolyn carsten catherine cathy
catrin cecile cecilia cedric celia celine cesar chad chandra charlene charles charlie charlotte chen cheryl
chetan chiara chloe chris christa christel christian christiane christina christine christoph christophe
christopher chuck cindy claire clara clarissa claude claudia claudio claus clement clive colin colleen connor
conor conrad constance consuelo corinna corinne cornelia craig cristina cristobal curtis cynthia daisy dale
damian damien dan dana daniel daniela daniele danielle danny daphne darius darren dave david dawn dean deborah
debra declan deepa deepak deirdre delia delphine denis denise dennis derek desmond detlef devi devika dexter
diana diane diego dieter dietmar dilip dimitri dina dinesh divya dmitri dolores dominic dominik dominique don
donald donna donovan dora doreen doris dorothea dorothy doug douglas duncan dylan ebony eddie edgar edith
edmund eduardo edward edwin eileen elaine eleanor elena eli eliana elias elin elisa elisabeth elise eliza
elizabeth ella ellen ellie elliot elodie elsa elsie elvira emil emile emilia emilie emily emma emmanuel enrico
enrique eric erica erich erik erika erin ernest ernst esme esperanza esteban estelle esther ethan etienne
eugene eugenia eva eve evelyn ezra fabian fabien fabio farah farid fatima felicia felicity felipe felix
fernanda fernando fiona flora florence florian forrest frances francesca francesco francis francisco francois
francoise frank franz fred freda frederic frederick frederik frida friederike friedrich fritz gabriel gabriela
gabriele gareth garry gary gaurav gavin gayle geeta gemma genevieve geoff geoffrey george georg georges
georgia georgina gerald geraldine gerard gerd gerhard gertrud giles gillian gina giorgio giovanni gisela gita
gitta giulia glenn gloria godfrey gonzalo gopal gordon graham greg gregor gregory greta gretchen grit guido
guillaume guillermo gunther gus gustav guy gwen hamid hamish hamza hannah hanna hannes hans harald hari harold
harriet harry harsh harvey hassan hazel heather hector heidi heike heiko heiner heinrich heinz helen helena
helene helga helmut hendrik henri henrietta henrik henry herbert herman hermann hilary hilda hilde holger
horst howard hubert hugh hugo humphrey ian ibrahim ida ignacio igor ilona ilse imran ina indira ines inga inge
ingo ingrid ira irena irene iris irma irving isaac isabel isabella isabelle isla ismail ivan ivo ivy jack
jackie jackson jacob jacqueline jacques jaime jakob james jamie jan jana jane janet janice janine jared jasmin
jasmine jason javier jay jaya jayne jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy
jerome jerry jess jesse jessica jessie jill jim jimmy jitendra joachim joan joanna joanne joao joaquin jochen
jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jorg jose
josef josefa josefina joseph josephine josh joshua juan juana judith judy julia julian juliana julie julien
juliet juliette julio jurgen justin jutta jyoti kai kamal kapil karan karen karim karin karl karla karthik
katarina kate katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin kavita kay keith
kelly kelvin ken kenneth kerry kerstin kevin khadija khalid kieran kim kiran kirsten kirstin kirsty klara
klaus konrad kristen kristin kristina krishna kumar kurt kyle lakshmi lalita lara larry lars laura lauren
laurence laurent laurie lawrence lea leah leandro leena leila len lena lenny leo leon leona leonard leonardo
leonie leslie lewis liam lidia lilian liliana lillian lily linda lindsay lisa livia liz lloyd lois lola
lorenzo loretta lorna lorraine lothar lou louis louisa louise luc luca lucas lucia lucie lucinda lucy ludwig
luis luisa luise lukas luke lutz lydia lynn mabel mads maggie magdalena mahesh maja malcolm malik malte mandy
manfred manish manoj manolo manuel manuela mara marc marcel marcela marco marcos marcus margaret margarita
margot maria mariam mariana marianne marie mariela marina mario marion marisa marisol marius marjorie markus
marlene marlon marta martha marthe martina marwan mary maryam mateo mathias mathieu mathilde matt matteo
matthew matthias maud maureen maurice maurizio mauro max maxim maximilian maxine mayank mechthild meena meera
megan mehmet mel melanie melinda melissa mercedes meredith mia michael michaela michal michel michele michelle
miguel mikael mike mikhail mila milan milena millie milo mina mira mirela miriam mirjam mitchell mohamed
mohammed mohan moira monica monika monique montserrat morgan moritz muhammad muriel mustafa myriam myrtle
nadia nadine nadja nancy naomi narendra nasreen nat natalia natalie natasha nathalie nathan neal neena neha
neil nele nelson neville ngozi niall nicholas nick nicky nico nicola nicolas nicole nigel nikhil nikita niklas
nikolai nils nina nirmala nisha nitin noah noel noelia noemi nora norbert noreen norma norman nuria octavia
odette olaf olga oliver olivia olivier omar oriol orla orlando oscar oskar oswald otto owen pablo paco padma
pam pamela paola paolo pascal pat patricia patrick paul paula paulina pauline paulo pedro peggy penelope percy
pete peter petra phil philip philippa philippe phillip phoebe phyllis pia pierre pilar piotr pooja prakash
pranav prasad pratik praveen preeti priscilla priti priya priyanka quentin rachel radha rafael raghu rahul
raimund raj raja rajan rajeev rajesh rajiv rakesh ralf ralph ram rama ramesh ramon ramona randy raquel rashid
rashmi raul ravi raymond rebecca regina reinhard reinhold rekha renata renate renee reza rhona ria ricardo
richard rick rita ritu rob robert roberta roberto robin rocio roderick rodney rodrigo roger rohan rohit roland
rolf roman ronald ronan ronnie rory rosa rosalind rosanna rosario rose rosie ross rowan roxanne roy ruben rudi
rudolf rufus rupert russell ruth ruthie ryan sabina sabine sabrina sachin sadie said sajid sally salma salman
sam samantha samir samuel sandeep sandra sangeeta sanjay sanjeev santiago sara sarah sarita sasha saskia
satish saul scott sean sebastian seema selena selina selma serena serge sergei sergio seth shabana shalini
shankar shannon sharon sheena sheila shelley sherry shirley shiv shreya shruti sian siegfried sigrid silke
silvia simon simona simone sinead siobhan sita smita sofia solange sonia sonja sophia sophie soren spencer
srinivas stacey stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart
stuart sudhir sue sujata sumit sunil sunita suresh susan susana susanna susanne sushma suzanne sven swati
sybil sylvia sylvie tabitha tamara tamsin tanja tanya tara tariq tarun tatiana ted teresa terence teresita
terry tess tessa thea thelma theo theodor theresa therese theresia thibault thilo thomas thorsten tiago tim
timothy tina tobias toby todd tom tomas tommy toni tony tracey tracy trevor tristan trudy tyler udo ulf uli
ulrich ulrike uma umesh ursula ute uwe vaishali valentin valentina valerie vanessa vasant vera vernon veronica
veronika veronique vicky victor victoria vijay vikas vikram viktor vincent vinod viola violet violeta virginia
vishal vivek vivian vivien volker wallace walter wanda warren wendy werner wesley wilfred wilhelm willem
william willy wilma winifred winston wolfgang xavier ximena yan yann yannick yasmin yasmine yogesh yolanda
yusuf yves yvette yvonne zach zachary zara zeynep zoe zoltan zofia zuzanna amara chidi ngozi olu kwame kofi
wei ming mei li jun hiroshi yuki kenji akira haruto sakura min jin soo hye thabo sipho lerato
"""
GIVEN = frozenset(_GIVEN.split())

# Surnames that are also plain words: after a first name they are names.
_SURNAMES = """
abbot archer baker ball banks barber barker barrow bean beck becker bell bird bishop black bloom bond booth
bower brook brooks brown buck bull burns bush butler byrd carpenter carter case cash chase church clark clay
cole cook cooper crane cross crow cruz dale day dean drake drew duke eagle east english fair farmer field
fields finch fisher flores flowers ford forest forrest fox franco frank french frost gale garden gardener
gardner giles glass gold good grant gray green grey hale hall hammer hardy hart hawk hay heath hill hills
holly hood hope horn house hunt hunter jack jordan joy judge kaiser kay keen king klein knight koch lake lamb
lane lang lemon little lock long love lowe ma major mann march marsh martin mason may mayer meyer mercer
miller mills moon moor moore moss muller nash neumann noble north ochoa ortega page palmer park parker parks
paz penny pepper perry peters pike pitt pond poole pope porter post potter powers price prince quick reed
reeves reyes rice rich richter rios rivera rivers rock roman romero rose roth roy ruiz rush russell sage
sanders sands santos schafer schmidt schneider schwarz sharp shepherd silva singer singh skinner small smart
smith snow sommer song stein stern stone storm strong summer summers sun swan swift taylor thorn tiger torres
tower townsend tucker turner underwood vale vega vogel wade wagner walker wall walls ward waters weaver webb
weber weiss wells west wheeler white wild wilde winter winters wise wolf wolff wong wood woods wright yang
york young
"""
SURNAMES = frozenset(_SURNAMES.split())

_PLACES = """
africa amsterdam antwerp asia athens atlanta auckland austin australia austria bangalore bangkok barcelona
basel bath bavaria beijing belfast belgium bengaluru berlin bern bilbao birmingham bonn bordeaux boston brazil
bremen brighton bristol britain brussels budapest california calcutta cambridge canada cannes cardiff chennai
chicago china cologne copenhagen dallas delhi denmark denver dortmund dresden dubai dublin dundee dusseldorf
edinburgh england essen europe exeter finland florence florida france frankfurt geneva germany ghent glasgow
goa gothenburg graz greece hamburg hanover harvard heidelberg helsinki hong kong houston hyderabad ibiza
iceland india indonesia ireland istanbul italy jaipur japan johannesburg kent kolkata kyiv lausanne leeds
leicester leipzig leuven lille lisbon liverpool ljubljana london luxembourg lyon madrid malaga manchester
manhattan marseille melbourne mexico miami milan monaco montreal moscow mumbai munich munster nagpur nairobi
nantes naples netherlands newcastle nice norway norwich nottingham nuremberg oslo oxford palermo paris perth
philadelphia poland porto portugal prague pune rome rotterdam russia salzburg santiago saxony scotland seattle
seoul seville shanghai sheffield singapore spain stockholm strasbourg stuttgart sweden switzerland sydney
taipei texas tokyo toronto toulouse turin turkey ulm utrecht valencia vancouver venice vienna wales warsaw
washington wimbledon york zurich wien munchen koln zaragoza sevilla bruxelles geneve lyons european british
german french spanish american indian italian dutch irish scottish welsh english swiss austrian
"""
PLACES = frozenset(_PLACES.split())

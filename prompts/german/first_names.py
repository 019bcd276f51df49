"""First names that only men or only women bear where German is spoken."""

MALE = frozenset(
    """ahmed mohammed muhammed omar hassan ibrahim karim said ewald rudolf ole olaf ottomar wendelin hinnerk
    hannes tamme enrico danilo ivo milan goran luca jona elias noah ben emil jonte achim adrian albert
    albrecht alexander alfons alfred alois andreas anton armin arne arno artur august axel baptist bastian
    beat benedikt benjamin benno bernd bernhard berthold björn bodo bruno burkhard carl carsten christian
    christof christoph clemens cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik
    eberhard eckart edgar edmund eduard egon emil enno ernst erich erwin eugen fabian felix ferdinand
    florian frank franz frieder friedhelm friedrich fritz georg gerald gerd gerhard gernot gero gottfried
    götz gregor guido günter günther gunnar gustav hannes hans harald hartmut hauke heiner heinrich heinz
    helmut hendrik henning henrik herbert hermann hinrich holger horst hubert hugo ignaz ingo jakob jan
    jannik jens jeremias joachim jochen johann johannes jonas jonathan jörg josef jost julian julius jürg
    jürgen justus kai karl karsten kaspar kilian klaus klemens knut konrad konstantin korbinian kurt lars
    leander lennart leo leonhard leopold lorenz lothar ludwig luis lukas lutz magnus malte manfred manuel
    marc marcel marco marcus mario marius markus martin mathias matthias max maximilian michael michel
    moritz nico niklas nikolaus nils norbert olaf oliver oskar ottmar otto ottokar pascal patrick paul
    peter philipp pirmin quirin raimund rainer ralf ralph raphael reiner reinhard reinhold reto richard
    robert roland rolf roman rüdiger rudolf rupert samuel sebastian sepp siegfried siegmund silvio simon
    sönke stefan steffen stephan sven tassilo theo theodor thomas thorsten tilman till tim timo timon
    tobias torben torsten udo ulf ullrich ulrich urs uwe valentin veit viktor vinzenz volker walter werner
    wilhelm willi winfried wolf wolfgang xaver yannick yusuf mehmet ahmet mustafa ali murat emre dietmar
    ueli ruedi hansjörg hanspeter beda lorenzo""".split()
)

FEMALE = frozenset(
    """gerlinde christa hiltrud irmtraud aylin hatice zeynep olga larissa galina svetlana kira ronja merle
    wencke silja tamina adelheid agathe agnes alexandra alice alma amelie andrea angelika anita anja anke
    anna anne anneliese annemarie antonia astrid barbara beate beatrice beatrix bettina bianca birgit
    birgitta birte brigitte britta carina carla carmen carola caroline charlotte christa christel
    christiane christina christine claudia cordula cornelia corinna dagmar daniela denise dora doris
    dorothea edeltraud edith elena elfriede elisabeth elke ella elsa emilia emma erika erna esther eva
    evelyn franziska frauke frieda friederike gabriele gaby gerda gertrud gesa gisela greta gudrun hannah
    hannelore hedwig heide heidi heike helene helga henrike hertha hilde hildegard ida ilona ilse imke ina
    ines inga inge ingeborg ingrid irene iris irina irmgard isabel isabella jana janina jasmin jeanette
    jessica johanna josefine judith julia juliane jutta karin karla karola karoline katharina kathrin
    katja katrin kerstin klara kornelia kristin kristina lara laura lea leni lena leonie leonore liesel
    lina linda lioba lisa liselotte lotte louisa luisa luise magda magdalena maike manuela mareike
    margarete margit margot margret maria marianne marie marina marion marlene marlies marta martha
    martina mathilde mechthild meike melanie melissa mia michaela mira miriam mirjam monika nadine nadja
    natalie nicole nina nora olga ottilie patricia paula petra pia ramona rebecca regina regine regula
    renate rita romy rosa rosemarie rosl roswitha ruth sabine sabrina sandra sara sarah sibylle sigrid
    silke silvia simone sofia sonja sophie stefanie steffi stephanie susann susanne svenja sylvia tamara
    tanja tatjana theresa theresia tina traudl trude ulla ulrike ursula uschi ute valentina vanessa vera
    verena veronika viktoria viola waltraud wiebke wilma yvonne fatma ayşe elif""".split()
)

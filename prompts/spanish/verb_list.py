"""The verbs that notes are made of: infinitives, each with the change of its stem where it has one."""

INFINITIVES = """abandonar abordar abrazar abrir acabar aceptar acercar acertar:ie acoger acompañar acordar:ue
    actuar:ú acudir adaptar adelantar admitir adoptar adquirir:ie afrontar agradecer aguantar
    ajustar alcanzar alojar alquilar alumbrar alzar amasar ampliar:í analizar animar anunciar
    apadrinar aparcar aparecer apoyar apostar:ue apoyar aprender aprobar:ue aprovechar apuntar
    arrancar arreglar arriesgar ascender:ie asistir asumir atender:ie atravesar:ie aumentar avanzar
    avisar ayudar bailar bajar barrer batir bautizar becar beber bordar botar brindar buscar caber
    calcular callar cambiar caminar cancelar cantar cazar ceder celebrar cenar cerrar:ie certificar
    charlar clasificar cobrar cocer:ue cocinar colaborar colgar:ue colocar comenzar:ie comer
    compaginar compartir competir:i completar componer comprar comprobar:ue comprometer conceder
    condecorar conducir confiar:í confirmar conocer conseguir:i conservar construir consultar
    contar:ue contestar contratar contribuir convencer convertir:ie convocar coordinar copiar
    coronar correr corregir:i cortar coser costar:ue crear caer decaer crecer creer criar:í cruzar
    cubrir cuidar cultivar cumplir curar dar debutar decidir decir:i dedicar defender:ie dejar
    demostrar:ue desayunar descubrir descansar desarrollar desmontar desplazar devolver:ue dibujar
    dimitir diplomar dirigir diseñar disfrutar distinguir doblar doctorar donar dormir:ue despedir:i
    deslizar duplicar durar echar editar educar elaborar elegir:i emigrar empaquetar empezar:ie
    emplear emprender encabezar encargar encender:ie encontrar:ue enfermar engrasar ensayar enseñar
    entender:ie entrar entregar entrenar entrevistar enviar:í ensanchar equipar escalar escoger
    escribir escuchar esforzar:ue esperar esquivar estampar estar estrenar estudiar evitar examinar
    exponer exportar explicar explorar fabricar facturar fichar fijar financiar finalizar firmar
    florecer formar fotografiar:í frecuentar fregar:ie fundar fusionar galardonar ganar garantizar
    gestionar grabar graduar:ú guardar guiar:í haber habilitar hablar hacer hallar heredar homologar
    honrar hornear idear imaginar implantar importar imprimir impulsar inaugurar incluir incorporar
    independizar informar ingresar iniciar inscribir insistir inspirar instalar instruir integrar
    inventar invertir:ie investigar invitar ir izar jubilar jugar:ue juntar jurar lanzar leer
    levantar liderar limpiar liquidar llamar llegar llenar llevar llorar lograr luchar madrugar
    mandar manejar mantener marcar marchar medir:i mejorar memorizar merendar:ie meter mirar
    modernizar moler:ue montar mostrar:ue mover:ue mudar nacer nadar navegar necesitar negar:ie
    negociar nombrar obtener ocupar ofrecer oír optar ordenar organizar otorgar pagar parar parecer
    parir participar partir pasar pasear pedalear pedir:i pelear pensar:ie perder:ie permitir
    perseguir:i pescar pintar pisar plantar planchar poder:ue podar poner portar practicar
    preferir:ie preguntar premiar preparar presentar presidir prestar probar:ue producir prolongar
    prometer promocionar promover:ue proteger proponer publicar quedar querer:ie rebajar recaudar
    recibir reciclar reclutar recoger recomendar:ie reconocer reconstruir recordar:ue recorrer
    recuperar redactar reducir reformar regalar regar:ie regresar rehabilitar rehacer reinventar
    relanzar relevar remar remendar:ie renovar:ue renunciar reparar repartir repetir:i representar
    rescatar reservar resistir resolver:ue responder restaurar resultar retirar retomar reunir:ú
    revalidar revisar rodar:ue romper saber sacar salir saltar salvar sanar seguir:i seleccionar
    sembrar:ie sentar:ie sentir:ie señalar ser servir:i sobrevivir soldar:ue soler:ue solicitar
    sonar:ue soportar sortear sostener subir sufrir sujetar sumar superar sustituir tallar tejer
    tener terminar tirar titular tocar tomar trabajar traducir traer trasladar trasnochar tratar
    triplicar triunfar tutelar ubicar unir usar utilizar vaciar:í valer velar vencer vender venir
    ver verificar vestir:i viajar vigilar visitar vivir volar:ue volcar:ue volver:ue votar zarpar
    añadir emitir adjuntar archivar registrar rellenar rotular etiquetar extraviar traspapelar
    programar contabilizar tramitar cargar domiciliar girar citar filtrar aplazar difundir
    presupuestar bloquear borrar eliminar omitir incumplir rechazar denegar tardar embalar confundir
    anular saltar atrasar equivocar olvidar graduar:ú afilar vendimiar convencer precintar
    embotellar suspender absorber embargar clausurar expropiar caducar expirar expulsar suprimir
    heredar arrasar destrozar dañar inutilizar derrumbar hundir averiar sabotear hackear cifrar
    estafar engañar asaltar desvalijar agotar alegrar aclarar adjudicar amanecer apagar apretar:ie
    arrastrar aterrizar atender:ie bucear casar ceñir coger conmemorar contratar cuadrar debatir
    desatascar descargar desmontar despachar despejar encuadernar encajar enfrentar enmarcar
    ensamblar entablar esculpir espaciar espigar esquiar exigir fallecer fijar filmar forjar hundir
    inundar inventariar lijar morir:ue nacer nevar:ie ofrecer operar patentar patinar perdonar pulir
    quemar quitar recitar recolectar recolocar redondear reinsertar reír remontar residir retrasar
    retransmitir salvar secar seguir:i serigrafiar sorprender suministrar surtir tapar tocar
    torcer:ue tostar:ue transformar traspasar trenzar tutear velar vendimiar arrendar:ie
    subarrendar:ie herrar:ie
"""
STRONG = {
    "ser": "fue", "ir": "fue", "dar": "dio", "ver": "vio", "tener": "tuvo", "estar": "estuvo",
    "hacer": "hizo", "rehacer": "rehízo", "decir": "dijo", "traer": "trajo", "poner": "puso",
    "poder": "pudo", "querer": "quiso", "saber": "supo", "venir": "vino", "haber": "hubo", "caber": "cupo",
    "conducir": "condujo", "producir": "produjo", "reducir": "redujo", "traducir": "tradujo",
    "mantener": "mantuvo", "obtener": "obtuvo", "sostener": "sostuvo", "componer": "compuso",
    "exponer": "expuso", "proponer": "propuso",
}  # fmt: skip
"""Preterites of the third person that follow no rule."""
PRESENT = {
    "ser": "es", "ir": "va", "haber": "ha", "estar": "está", "ver": "ve", "dar": "da", "oír": "oye",
    "tener": "tiene", "venir": "viene", "mantener": "mantiene", "obtener": "obtiene",
    "sostener": "sostiene", "decir": "dice", "jugar": "juega", "oler": "huele", "adquirir": "adquiere",
    "prohibir": "prohíbe",
}  # fmt: skip
IMPERFECT = {"ser": "era", "ir": "iba", "ver": "veía"}
FIRST_PRESENT = {
    "tengo": "tiene", "voy": "va", "soy": "es", "estoy": "está", "he": "ha", "hago": "hace", "sé": "sabe",
    "veo": "ve", "doy": "da", "digo": "dice", "salgo": "sale", "vengo": "viene", "pongo": "pone",
    "conozco": "conoce", "traigo": "trae", "sigo": "sigue", "oigo": "oye", "ofrezco": "ofrece",
    "conduzco": "conduce", "construyo": "construye", "mantengo": "mantiene", "había": "había",
}  # fmt: skip
"""What the contact says of themselves, in the third person."""

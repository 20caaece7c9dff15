"""Made-up people, companies and activities in English: Britain, Ireland, North America and Australia."""

from __future__ import annotations

from crm_desktop.domain.samples.vocabulary import CompanyNames, Goods, Language, Line, People, Place, latin_words

MEN = latin_words("""
    Adam, Alan, Albert, Andrew, Anthony, Arthur, Benjamin, Brian, Callum, Charles, Christopher, Colin, Connor, Craig,
    Daniel, David, Dennis, Derek, Dominic, Donald, Duncan, Edward, Eric, Ethan, Felix, Francis, Frederick, Gareth,
    George, Gerald, Graham, Gregory, Harold, Harry, Henry, Howard, Hugh, Ian, Isaac, Jack, James, Jason, Jeffrey,
    Jeremy, Joel, John, Jonathan, Joseph, Joshua, Keith, Kenneth, Kevin, Lawrence, Leo, Lewis, Liam, Louis, Luke,
    Malcolm, Marcus, Martin, Matthew, Maurice, Michael, Nathan, Neil, Nicholas, Nigel, Noah, Oliver, Oscar, Owen,
    Patrick, Paul, Peter, Philip, Ralph, Raymond, Richard, Robert, Robin, Rory, Russell, Ryan, Samuel, Scott, Sean,
    Simon, Stephen, Stuart, Theodore, Thomas, Timothy, Toby, Trevor, Victor, Vincent, Walter, William, Zachary
""")

WOMEN = latin_words("""
    Abigail, Adele, Agnes, Alice, Alison, Amanda, Amelia, Amy, Andrea, Angela, Anna, Audrey, Beatrice, Bethany, Bridget,
    Carol, Caroline, Catherine, Charlotte, Chloe, Christine, Claire, Clara, Deborah, Diana, Dorothy, Edith, Eileen,
    Eleanor, Elizabeth, Ella, Emily, Emma, Esther, Evelyn, Fiona, Florence, Frances, Gemma, Georgia, Gillian, Grace,
    Hannah, Harriet, Hazel, Heather, Helen, Imogen, Irene, Isabel, Isla, Ivy, Jane, Janet, Jasmine, Jennifer, Jessica,
    Joan, Josephine, Joyce, Judith, Julia, Karen, Katherine, Kathleen, Laura, Lauren, Leah, Linda, Lucy, Lydia, Maisie,
    Margaret, Maria, Martha, Mary, Maureen, Megan, Mia, Miriam, Molly, Naomi, Natalie, Nicola, Nora, Olivia, Pamela,
    Patricia, Penelope, Phoebe, Rachel, Rebecca, Rosemary, Ruth, Sarah, Sophie, Susan, Teresa, Victoria, Vivian, Zoe
""")

FAMILIES = latin_words("""
    Abbott, Adams, Allen, Anderson, Archer, Armstrong, Ashworth, Atkinson, Bailey, Baker, Barker, Barnes, Barrett,
    Baxter, Bell, Bennett, Bishop, Blackwood, Bradley, Brennan, Briggs, Brooks, Brown, Burgess, Burke, Butler, Byrne,
    Campbell, Carpenter, Carr, Carter, Chambers, Chapman, Clarke, Collins, Cooper, Cox, Crawford, Cunningham, Curtis,
    Dalton, Davidson, Davies, Dawson, Dixon, Doherty, Donovan, Douglas, Doyle, Duffy, Dunn, Edwards, Elliott, Ellis,
    Evans, Farrell, Ferguson, Fisher, Fitzgerald, Fleming, Fletcher, Flynn, Forbes, Foster, Fraser, Freeman, Gallagher,
    Gardner, Gibson, Gilbert, Goodwin, Gordon, Graham, Grant, Gray, Green, Griffiths, Hale, Hall, Hamilton, Hammond,
    Hardy, Harper, Harris, Harrison, Harvey, Hayes, Henderson, Higgins, Hill, Holland, Holmes, Hopkins, Howell, Hudson,
    Hughes, Hunter, Jackson, Jenkins, Jensen, Johnston, Jones, Jordan, Kane, Kavanagh, Kelly, Kennedy, Kerr, Knight,
    Lambert, Lane, Lawson, Lloyd, Lowe, Lynch, MacDonald, Marsh, Marshall, Mason, Matthews, McAllister, McBride,
    McCarthy, McKenzie, Mercer, Middleton, Mitchell, Moore, Moran, Morgan, Morris, Murphy, Murray, Nash, Newman, Nolan,
    Norris, O'Brien, O'Connor, O'Neill, Osborne, Owens, Palmer, Parker, Parsons, Pearce, Perkins, Perry, Porter, Powell,
    Price, Quinn, Ramsey, Reid, Reynolds, Richards, Riley, Robertson, Rogers, Ross, Russell, Ryan, Saunders, Shaw,
    Sheridan, Simmons, Sinclair, Slater, Spencer, Stephens, Stevenson, Stewart, Stone, Sullivan, Sutton, Taylor,
    Thornton, Tucker, Turner, Underwood, Vaughan, Wallace, Walsh, Walton, Ward, Warren, Watson, Webb, Wells, West,
    Wheeler, Whitaker, Whitfield, Wilkinson, Williamson, Winters, Woodward, Wright, Yates, Young
""")

JOBS = (
    "Purchasing manager", "Managing director", "Sales manager", "Office manager", "Project engineer", "Accountant",
    "Site manager", "Architect", "Head of operations", "Marketing manager", "Warehouse manager", "Owner",
    "Technical director", "Assistant to the board", "IT administrator", "Quality inspector",
)  # fmt: skip

COINED = latin_words("""
    Northwind, Bluewater, Silver Birch, Redstone, Harbour, Larkfield, Ashgrove, Brightwell, Clearbrook, Copperhill,
    Crosswind, Eastgate, Elmwood, Fairhaven, Foxglove, Granite, Greenlea, Hawthorn, Highmoor, Ironbridge, Juniper,
    Kestrel, Kingfisher, Lakeside, Lighthouse, Longmeadow, Maple, Meridian, Millstream, Moonlight, Oakhurst, Old Mill,
    Orchard, Pinewood, Quayside, Ravenscroft, Riverbend, Rowan, Saltmarsh, Seabright, Skylark, Southbank, Starling,
    Stonebridge, Summit, Sunrise, Swiftwater, Thistle, Three Rivers, Tidewater, Upland, Valleyview, Westerly,
    Whitecliff, Wildwood, Willow, Windmill, Woodpecker, Yellow Brick, Zephyr
""")

TRADES = latin_words("""
    Solar, Textiles, Foods, Logistics, Furniture, Consulting, Engineering, Plumbing, Electrical, Packaging, Print,
    Software, Gardens, Interiors, Joinery, Glass, Ceramics, Tools, Paints, Lighting, Roofing, Windows, Bicycles, Books,
    Bakery, Coffee, Tea, Travel, Fitness, Dental, Pharmacy, Optics, Motors, Marine, Farms, Dairy, Timber, Steel,
    Plastics, Recycling, Media, Design, Architects, Events, Catering, Cleaning, Security, Training, Analytics, Robotics
""")

SUFFIXES = latin_words("and Sons, and Daughters, Brothers, and Partners, Associates, and Company")

_UK = ("+44 7700 900###", "+447700900###", "+44 (0)7700 900###")
PLACES = (
    Place("London", "", "United Kingdom", "SW# #AB", (*_UK, "+44 20 7946 0###", "+44 (0)20 7946 0###")),
    Place("Manchester", "", "United Kingdom", "M## #XY", (*_UK, "+44 161 496 0###", "+44 (161) 4960###")),
    Place("Leeds", "", "United Kingdom", "LS# #AD", (*_UK, "+44 113 496 0###", "+44 (0)113 496 0###")),
    Place("Bristol", "", "United Kingdom", "BS# #QT", (*_UK, "+44 117 496 0###", "+44-117-496-0###")),
    Place("Edinburgh", "", "United Kingdom", "EH# #NG", (*_UK, "+44 131 496 0###", "+44 (0)131 496 0###")),
    Place("Dublin", "", "Ireland", "D0# X#Y#", ("+353 20 91# ####", "+353 (0)20 91#####", "+353-20-91#-####")),
    Place("Boston", "MA", "United States", "021##", ("+1 617-555-0###", "+1 (617) 555-0###", "+16175550###")),
    Place("Chicago", "IL", "United States", "606##", ("+1 312-555-0###", "+1 (312) 555-0###", "+1.312.555.0###")),
    Place("Denver", "CO", "United States", "802##", ("+1 303-555-0###", "+1 (303) 555-0###", "+1 303 555 0###")),
    Place("Seattle", "WA", "United States", "981##", ("+1 206-555-0###", "+1 (206) 555-0###", "+1-206-555-0###")),
    Place("Toronto", "ON", "Canada", "M#B #C#", ("+1 416-555-0###", "+1 (416) 555-0###", "+14165550###")),
    Place("Sydney", "NSW", "Australia", "20##", ("+61 2 5550 ####", "+61 2 7010 ####", "+61 (0)2 5550 ####")),
    Place("Melbourne", "VIC", "Australia", "30##", ("+61 3 5550 ####", "+61 3 7010 ####", "+61370 10####")),
    Place("Brisbane", "QLD", "Australia", "40##", ("+61 7 5550 ####", "+61 7 7010 ####", "+61-7-5550-####")),
)

STREETS = (
    "High Street", "Station Road", "Mill Lane", "Church Street", "Park Avenue", "Orchard Road", "Victoria Street",
    "Bridge Street", "Harbour Road", "Elm Grove", "Market Square", "Queen Street", "Meadow Lane", "Canal Walk",
)  # fmt: skip

NOTES = (
    "Prefers e-mail to the phone.", "Best reached before ten.", "Asks for a discount on every order.",
    "Met at the trade fair in March.", "Decides together with the finance director.", "On holiday all of August.",
    "Pays on time, always.", "Knows the market very well.", "Has two warehouses, one of them new.",
    "Wants samples before a larger order.", "Moved here from a competitor last year.", "Likes short calls.",
    "Interested in a yearly contract.", "Had trouble with late deliveries at the former supplier.",
    "Drinks tea, no sugar.", "Plans to open a second shop.",
)  # fmt: skip

GOODS = (
    Goods("panels", "the panels"), Goods("office chairs", "the office chairs"), Goods("pumps", "the pumps"),
    Goods("batteries", "the batteries"), Goods("windows", "the windows"), Goods("lamps", "the lamps"),
)  # fmt: skip

TEXTS = {
    "no_answer": (
        Line("Call about {goods}", ""),
        Line("Call about {goods}", "Rang out."),
        Line("Introductory call", ""),
    ),
    "left_message": (
        Line("Call about {goods}", "Left a message with reception."),
        Line("Introductory call", "Left a message, asked to be called back."),
    ),
    "wrong_number": (Line("Introductory call", "The number belongs to somebody else."), Line("Call about {goods}", "")),
    "wants": (
        Line("Call about {goods}", "Wants {n} {counted}. Asked for delivery before the end of the month."),
        Line("Call about {goods}", "Needs {n} {counted}, in two deliveries."),
        Line("Call about {goods}", "Wants a quote for {n} {counted}, fitting included."),
    ),
    "check_in": (
        Line("Check-in call", "All is well, nothing new for now."),
        Line("Check-in call", "Pleased with {goods}. A larger order may come in spring."),
    ),
    "calls_us": (
        Line("Asked about delivery", "Wants to know when {goods} will arrive."),
        Line("Asked for prices", "Looking for {n} {counted}."),
    ),
    "not_interested": (
        Line("Call about {goods}", "Has a supplier and is happy with them."),
        Line("Call about {goods}", "No budget this year."),
    ),
    "asks_prices": (
        Line("Price list, please", "Could you send us your prices for {n} {counted}?"),
        Line("Enquiry: {n} {counted}", "What is your best price, and how soon can you deliver?"),
    ),
    "prices": (
        Line("Price list", "Sent the price list and the delivery times for {goods}."),
        Line("Prices for {n} {counted}", "Prices hold for thirty days."),
    ),
    "quote": (
        Line("Quote for {n} {counted}", "As agreed in the meeting."),
        Line("Quote for {n} {counted}", "With fitting, and without."),
    ),
    "answer": (
        Line("Re: prices for {goods}", "Could you split the delivery in two?"),
        Line("Re: prices for {goods}", "The price is fine, please send the contract."),
    ),
    "meeting": (
        Line("Meeting about {goods}", "Went through the plans. They need {n} {counted}."),
        Line("First meeting", "Showed samples. They compare three suppliers."),
    ),
    "visit": (
        Line("Site visit", "Measured everything. There is room for {n} {counted}."),
        Line("Visit to the warehouse", "Access only from the yard."),
    ),
    "contract": (Line("Contract", "Sent two signed copies."), Line("Framework agreement", "Sent by registered post.")),
    "order": (
        Line("Order: {n} {counted}", "Please confirm the order and the delivery date."),
        Line("Order: {n} {counted}", "Same terms as last time, please."),
    ),
    "task": (Line("Check the stock of {goods}", "Enough for {n}."), Line("Update the address", "")),
    "note": (
        Line("Moving office", "They move to a new building in the summer."),
        Line("New contact person", "Purchasing has a new head from next month."),
    ),
    "postponed": (
        Line("Meeting about {goods}", "Postponed at their request."),
        Line("First meeting", "They were ill."),
    ),
    "call_again": (Line("Call again", "Mornings are best."), Line("Call about {goods}", "")),
    "call_quote": (Line("Call about the quote", "Have they decided?"), Line("Ask about the quote", "")),
    "revise_quote": (
        Line("Send the revised quote", "{n} {counted}, delivery in two parts."),
        Line("Send the quote", "{n} {counted}."),
    ),
    "next_meeting": (Line("Meeting about {goods}", "Bring samples."), Line("Meeting: delivery schedule", "")),
    "next_visit": (Line("Site visit", "Measure, take pictures."), Line("Visit to the warehouse", "")),
    "demo": (Line("Demo", "Show {goods}; half an hour is enough."), Line("Online demo", "")),
    "send_contract": (Line("Send the contract", "Two copies."), Line("Send the framework agreement", "")),
    "send_prices": (Line("Send the price list", "With prices for {n} {counted}."), Line("Send the catalogue", "")),
    "confirm_delivery": (Line("Confirm the delivery date", "{n} {counted}."), Line("Confirm the order", "")),
    "renewal": (Line("Renewal talk", "The contract ends next quarter."), Line("Check-in call", "")),
    "find_number": (Line("Find the right number", "Ask reception."), Line("Find the right number", "")),
}  # fmt: skip

ENGLISH = Language(
    code="en",
    men=People(MEN, MEN, FAMILIES, JOBS),
    women=People(WOMEN, WOMEN, FAMILIES, JOBS),
    doctor="Dr",
    companies=(
        CompanyNames("{head} {tail}", COINED, TRADES),
        CompanyNames("{head} {tail} Ltd", COINED, TRADES),
        CompanyNames("{head} {tail} Inc.", COINED, TRADES),
        CompanyNames("{head} {tail}", FAMILIES, TRADES),
        CompanyNames("{head} {tail}", FAMILIES, SUFFIXES),
    ),
    departments=("Purchasing", "Sales", "Finance", "Operations", "Engineering", "Marketing", "Administration"),
    places=PLACES,
    streets=STREETS,
    address="{number} {street}",
    notes=NOTES,
    goods=GOODS,
    texts=TEXTS,
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionBlock</name>
    <message numerus="yes">
        <source>Takes back all that was done at once: %Ln changes</source>
        <translation>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: %Ln تغييرات</numerusform>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: تغيير واحد</numerusform>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: تغييران</numerusform>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: %Ln تغييرات</numerusform>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: %Ln تغييرًا</numerusform>
            <numerusform>التراجع عن كل ما جرى دفعة واحدة: %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All that is held about this person…</source>
        <translation>كل ما هو محفوظ عن هذا الشخص…</translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>تطبيق خطة عمل…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>تم نسخ {text}</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>حذف جهة الاتصال</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look for duplicates of this contact</source>
        <translation>البحث عن مكررات جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>لا يغادر هذا الجهاز أبدًا</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>عرض كرمز QR</translation>
    </message>
    <message>
        <source>Stop {playbook}</source>
        <translation>إيقاف {playbook}</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read</source>
        <translation>{path} ليس صورة يمكن قراءتها</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Flat, floor, building</source>
        <translation>الشقة، الطابق، المبنى</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
</context>
<context>
    <name>AddressGroup</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>تعيينه كمفضّل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>AddressesEdit</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No address of e-mail: {text}</source>
        <translation>ليس عنوان بريد إلكتروني: {text}</translation>
    </message>
    <message>
        <source>Your e-mail addresses</source>
        <translation>عناوين بريدك الإلكتروني</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>N plans something.</source>
        <translation>اضغط N لجدولة شيء ما.</translation>
    </message>
    <message>
        <source>Nothing is planned from {first} to {last}</source>
        <translation>لا شيء مجدول من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>تطبيق خطة عمل</translation>
    </message>
    <message>
        <source>Applying {name}</source>
        <translation>جارٍ تطبيق {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>تُطبَّق على</translation>
    </message>
    <message>
        <source>For {busy} of them it is at work already: they are left out.</source>
        <translation>الخطة جارية بالفعل لـ{busy} منها، وستُستثنى.</translation>
    </message>
    <message>
        <source>It has no steps yet.</source>
        <translation>لا خطوات فيها بعد.</translation>
    </message>
    <message>
        <source>It is at work already; stop it first to begin again.</source>
        <translation>الخطة جارية بالفعل؛ أوقفها أولًا لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>It is at work for all of them already.</source>
        <translation>الخطة جارية لها جميعًا بالفعل.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>خطة العمل</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
            <numerusform>تعذرت قراءة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; they are in {file}</source>
        <translation>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
            <numerusform>المستبعد: %Ln؛ محفوظ في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln جهات اتصال جديدة</numerusform>
            <numerusform>جهة اتصال جديدة واحدة</numerusform>
            <numerusform>جهتا اتصال جديدتان</numerusform>
            <numerusform>%Ln جهات اتصال جديدة</numerusform>
            <numerusform>%Ln جهة اتصال جديدة</numerusform>
            <numerusform>%Ln جهة اتصال جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in your contacts</source>
        <translation>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
            <numerusform>ليس لأحد من جهات اتصالك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>الرسائل الإلكترونية</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities</source>
        <translation>
            <numerusform>تم استيراد %Ln أنشطة</numerusform>
            <numerusform>تم استيراد نشاط واحد</numerusform>
            <numerusform>تم استيراد نشاطين</numerusform>
            <numerusform>تم استيراد %Ln أنشطة</numerusform>
            <numerusform>تم استيراد %Ln نشاطًا</numerusform>
            <numerusform>تم استيراد %Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity</source>
        <translation>تم استيراد نشاط واحد</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>جارٍ استيراد {file}</translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation>جارٍ قراءة الرسائل الإلكترونية</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>تسجيل رسائل إلكترونية</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln e-mails</source>
        <translation>
            <numerusform>تم تسجيل %Ln رسائل إلكترونية</numerusform>
            <numerusform>تم تسجيل رسالة إلكترونية واحدة</numerusform>
            <numerusform>تم تسجيل رسالتين إلكترونيتين</numerusform>
            <numerusform>تم تسجيل %Ln رسائل إلكترونية</numerusform>
            <numerusform>تم تسجيل %Ln رسالة إلكترونية</numerusform>
            <numerusform>تم تسجيل %Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded one e-mail</source>
        <translation>تم تسجيل رسالة إلكترونية واحدة</translation>
    </message>
    <message>
        <source>Recording e-mails</source>
        <translation>جارٍ تسجيل الرسائل الإلكترونية</translation>
    </message>
    <message>
        <source>There was no e-mail</source>
        <translation>لم توجد أي رسالة إلكترونية</translation>
    </message>
    <message>
        <source>one new contact</source>
        <translation>جهة اتصال جديدة واحدة</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>لا نسخة احتياطية منذ %Ln أيام</numerusform>
            <numerusform>لا نسخة احتياطية منذ يوم واحد</numerusform>
            <numerusform>لا نسخة احتياطية منذ يومين</numerusform>
            <numerusform>لا نسخة احتياطية منذ %Ln أيام</numerusform>
            <numerusform>لا نسخة احتياطية منذ %Ln يومًا</numerusform>
            <numerusform>لا نسخة احتياطية منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>فشل النسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>قبل عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>قبل إصلاح</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>تم إنشاء النسخة الاحتياطية وفحصها: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>نسخ احتياطية (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>One is made each day, and before imports of more than 1,000 rows, updates, repairs and restores; kept are seven days, four weeks and twelve months.</source>
        <translation>تُنشأ نسخة كل يوم، وقبل استيراد أكثر من ١٬٠٠٠ صف وقبل التحديث والإصلاح والاستعادة؛ وتُحفظ نسخ سبعة أيام وأربعة أسابيع واثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>استعادة من ملف</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>The latest backup is of {moment}.</source>
        <translation>أحدث نسخة احتياطية: {moment}.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day on which something is written.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ واحدة في كل يوم يُكتب فيه شيء.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost, and you can go on.</source>
        <translation>لم يضع شيء مما حُفظ، ويمكنك الاستمرار.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>The details are in the log, without anything from your contacts:</source>
        <translation>التفاصيل في سجل البرنامج، دون أي شيء من جهات اتصالك:</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Something unexpected went wrong again; the log tells more.</source>
        <translation>حدث خطأ غير متوقع مرة أخرى؛ التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Add tags…</source>
        <translation>إضافة وسوم…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln contacts</source>
        <translation>
            <numerusform>إسناد %Ln جهات اتصال</numerusform>
            <numerusform>إسناد جهة اتصال واحدة</numerusform>
            <numerusform>إسناد جهتي اتصال</numerusform>
            <numerusform>إسناد %Ln جهات اتصال</numerusform>
            <numerusform>إسناد %Ln جهة اتصال</numerusform>
            <numerusform>إسناد %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign one contact</source>
        <translation>إسناد جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln contacts</source>
        <translation>
            <numerusform>جارٍ تغيير %Ln جهات اتصال</numerusform>
            <numerusform>جارٍ تغيير جهة اتصال واحدة</numerusform>
            <numerusform>جارٍ تغيير جهتي اتصال</numerusform>
            <numerusform>جارٍ تغيير %Ln جهات اتصال</numerusform>
            <numerusform>جارٍ تغيير %Ln جهة اتصال</numerusform>
            <numerusform>جارٍ تغيير %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing one contact</source>
        <translation>جارٍ تغيير جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>تعديل حقل…</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %Ln contacts</source>
        <translation>
            <numerusform>بحث واستبدال في %Ln جهات اتصال</numerusform>
            <numerusform>بحث واستبدال في جهة اتصال واحدة</numerusform>
            <numerusform>بحث واستبدال في جهتي اتصال</numerusform>
            <numerusform>بحث واستبدال في %Ln جهات اتصال</numerusform>
            <numerusform>بحث واستبدال في %Ln جهة اتصال</numerusform>
            <numerusform>بحث واستبدال في %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in one contact</source>
        <translation>بحث واستبدال في جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>لا يحمل أي منها وسمًا.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation>جدولة نشاط…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln contacts</source>
        <translation>
            <numerusform>وسم %Ln جهات اتصال</numerusform>
            <numerusform>وسم جهة اتصال واحدة</numerusform>
            <numerusform>وسم جهتي اتصال</numerusform>
            <numerusform>وسم %Ln جهات اتصال</numerusform>
            <numerusform>وسم %Ln جهة اتصال</numerusform>
            <numerusform>وسم %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag one contact</source>
        <translation>وسم جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Take tags away…</source>
        <translation>إزالة وسوم…</translation>
    </message>
    <message>
        <source>They were so already; nothing was changed.</source>
        <translation>كانت كذلك بالفعل؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>at the same time as another of yours</source>
        <translation>في نفس وقت نشاط آخر لك</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>تمت الجدولة</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>ما الذي يُحذف؟</translation>
    </message>
    <message>
        <source>What is to be moved?</source>
        <translation>ما الذي يُنقل؟</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما يخصني</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>الجديد: %Ln</numerusform>
            <numerusform>الجديد: %Ln</numerusform>
            <numerusform>الجديد: %Ln</numerusform>
            <numerusform>الجديد: %Ln</numerusform>
            <numerusform>الجديد: %Ln</numerusform>
            <numerusform>الجديد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changes: {what}</source>
        <translation>التغييرات: {what}</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود مسبقًا</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln activities</source>
        <translation>
            <numerusform>استيراد %Ln أنشطة</numerusform>
            <numerusform>استيراد نشاط واحد</numerusform>
            <numerusform>استيراد نشاطين</numerusform>
            <numerusform>استيراد %Ln أنشطة</numerusform>
            <numerusform>استيراد %Ln نشاطًا</numerusform>
            <numerusform>استيراد %Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Import one activity</source>
        <translation>استيراد نشاط واحد</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>مستبعد: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The call is over: record it</source>
        <translation>انتهت المكالمة: سجّلها</translation>
    </message>
</context>
<context>
    <name>CallMinutes</name>
    <message>
        <source>Do not record how long it took</source>
        <translation>عدم تسجيل مدتها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>قياس مدة المكالمة</translation>
    </message>
</context>
<context>
    <name>CellGroup</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>لا يغادر هذا الجهاز أبدًا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>CertainLine</name>
    <message numerus="yes">
        <source>%Ln pairs have the same name and the same e-mail address.</source>
        <translation>
            <numerusform>%Ln أزواج تحمل الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
            <numerusform>زوج واحد يحمل الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
            <numerusform>زوجان يحملان الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
            <numerusform>%Ln أزواج تحمل الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
            <numerusform>%Ln زوجًا يحمل الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
            <numerusform>%Ln زوج يحمل الاسم نفسه وعنوان البريد الإلكتروني نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs as it is proposed? Each can be undone by itself, or all at once here.</source>
        <translation>
            <numerusform>هل تريد دمج %Ln أزواج كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
            <numerusform>هل تريد دمج زوج واحد كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
            <numerusform>هل تريد دمج زوجين كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
            <numerusform>هل تريد دمج %Ln أزواج كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
            <numerusform>هل تريد دمج %Ln زوجًا كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
            <numerusform>هل تريد دمج %Ln زوج كما هو مقترح؟ يمكن التراجع عن كل دمج وحده، أو عنها كلها هنا معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln…</source>
        <translation>
            <numerusform>دمج الكل (%Ln)…</numerusform>
            <numerusform>دمج الكل (%Ln)…</numerusform>
            <numerusform>دمج الكل (%Ln)…</numerusform>
            <numerusform>دمج الكل (%Ln)…</numerusform>
            <numerusform>دمج الكل (%Ln)…</numerusform>
            <numerusform>دمج الكل (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>Yes, merge %Ln</source>
        <translation>
            <numerusform>نعم، دمج %Ln</numerusform>
            <numerusform>نعم، دمج %Ln</numerusform>
            <numerusform>نعم، دمج %Ln</numerusform>
            <numerusform>نعم، دمج %Ln</numerusform>
            <numerusform>نعم، دمج %Ln</numerusform>
            <numerusform>نعم، دمج %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are encrypted. Copies that were made elsewhere stay as they are, and so does what others have in the office&apos;s folder. The window closes for a moment.</source>
        <translation>تُشفَّر جهات الاتصال والملفات والنسخ الاحتياطية في مساحة العمل. أما النسخ التي أُنشئت في أماكن أخرى فتبقى كما هي، وكذلك ما لدى الآخرين في مجلد المكتب. تُغلق النافذة للحظة.</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are written in plain: whoever can read this computer&apos;s disk can read them. The window closes for a moment.</source>
        <translation>تُكتب جهات الاتصال والملفات والنسخ الاحتياطية في مساحة العمل دون تشفير: يستطيع قراءتها كل من يصل إلى قرص هذا الجهاز. تُغلق النافذة للحظة.</translation>
    </message>
    <message>
        <source>Delete the backups here ({count}) instead of encrypting them too</source>
        <translation>حذف النسخ الاحتياطية هنا ({count}) بدلًا من تشفيرها أيضًا</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Everything in the workspace opens with the new passphrase only, backups too; copies elsewhere keep the one they have. The window closes for a moment.</source>
        <translation>لا يُفتح كل ما في مساحة العمل إلا بعبارة المرور الجديدة، والنسخ الاحتياطية أيضًا؛ أما النسخ في أماكن أخرى فتبقى بعبارتها. تُغلق النافذة للحظة.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Nobody can open the workspace if the passphrase is forgotten: there is no other way in.</source>
        <translation>إذا نُسيت عبارة المرور فلن يستطيع أحد فتح مساحة العمل: لا سبيل آخر إليها.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تأكيد عبارة المرور</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>العبارتان غير متطابقتين؛ اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the present passphrase; try again.</source>
        <translation>ليست هذه عبارة المرور الحالية؛ حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدم الفحص</translation>
    </message>
    <message>
        <source>Last looked at on {day}.</source>
        <translation>آخر فحص: {day}.</translation>
    </message>
    <message>
        <source>Looks at the database, every record and its history, search, lists and attached files.</source>
        <translation>يفحص قاعدة البيانات وكل سجل وتاريخه والبحث والقوائم والملفات المرفقة.</translation>
    </message>
    <message>
        <source>Not everything is as it should be.</source>
        <translation>ليس كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Repaired: everything is as it should be. How it was before is among the backups.</source>
        <translation>تم الإصلاح: كل شيء على ما يرام. وحالتها السابقة محفوظة بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>جارٍ الإصلاح…</translation>
    </message>
    <message>
        <source>What is left could not be repaired.</source>
        <translation>ما بقي تعذر إصلاحه.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A new label</source>
        <translation>تسمية جديدة</translation>
    </message>
    <message>
        <source>A new result, such as Signed</source>
        <translation>نتيجة جديدة، مثل «تم التوقيع»</translation>
    </message>
    <message>
        <source>A new status</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>A new tier</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>A new type, such as Demo</source>
        <translation>نوع جديد، مثل «عرض توضيحي»</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>أنواع الأنشطة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يُعرض لـ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>البقاء على تواصل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>يُعامل مثل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only what no record holds can be deleted; merge it into another.</source>
        <translation>لا يُحذف إلا ما لا يستخدمه أي سجل؛ ادمجه في غيره.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(هل تقصد أحد هذه الخيارات: {possibilities}؟)</translation>
    </message>
    <message>
        <source>(Possible options: {possibilities})</source>
        <translation>(الخيارات الممكنة: {possibilities})</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>تم إيقاف التنفيذ!</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>عدد قيم الوسيط {name!r} يجب أن يكون {nargs}.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>اختر من:
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>هل تقصد {possibility}؟</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>خطأ: إدخال غير صالح</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>خطأ: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>وسيط زائد غير متوقع ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>وسائط زائدة غير متوقعة ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>قيمة غير صالحة لـ {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>قيمة غير صالحة: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>وسيط ناقص</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>خيار ناقص</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>لا يوجد أمر {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>لا يوجد خيار {name!r}.</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>لا يوجد خيار: {name}</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>الخيار {name!r} لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>الخيار {name!r} يتطلب قيمة.</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>عدد وسائط الخيار {name!r} يجب أن يكون {nargs}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>للمساعدة: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>الافتراضي: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>القيمة {value!r} ليست من نوع {number_type}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>القيمة {value!r} ليست من {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>القيمة {value!r} ليست {choice}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>القيمة {value} خارج المجال {range}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>تم نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Not in it, so that it can be read: {fields}.</source>
        <translation>غير مضمّن فيه، كي تمكن قراءته: {fields}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>وجّه كاميرا هاتف إليه.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>رمز QR لـ {name}</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>further e-mail addresses</source>
        <translation>عناوين بريد إلكتروني أخرى</translation>
    </message>
    <message>
        <source>further phone numbers</source>
        <translation>أرقام هاتف أخرى</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>الأشخاص المرتبطون</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>the nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>what other programs added</source>
        <translation>ما أضافته برامج أخرى</translation>
    </message>
</context>
<context>
    <name>ColdCard</name>
    <message>
        <source>Choose a day, or write what comes next.</source>
        <translation>اختر يومًا أو اكتب الخطوة التالية.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>جدولة</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln follow-ups</source>
        <translation>
            <numerusform>تمت جدولة %Ln متابعات</numerusform>
            <numerusform>تمت جدولة متابعة واحدة</numerusform>
            <numerusform>تمت جدولة متابعتين</numerusform>
            <numerusform>تمت جدولة %Ln متابعات</numerusform>
            <numerusform>تمت جدولة %Ln متابعة</numerusform>
            <numerusform>تمت جدولة %Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>جارٍ جدولة المتابعات</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>العمود المراد إضافته</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns, from the first on</source>
        <translation>الأعمدة بالترتيب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the plain list</source>
        <translation>أعمدة القائمة البسيطة</translation>
    </message>
    <message>
        <source>Private contacts are never in the list. The identifier always is: it tells whom a row means.</source>
        <translation>جهات الاتصال الخاصة لا تظهر في القائمة أبدًا. أما المعرّف فيظهر دائمًا: فهو يدل على صاحب الصف.</translation>
    </message>
</context>
<context>
    <name>ColumnsHeader</name>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>حقل جديد «{name}»</translation>
    </message>
    <message>
        <source>New field “{name}”, {type}</source>
        <translation>حقل جديد «{name}»، {type}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>حقل جديد «{name}»</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>حقل جديد…</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>حقول مخصصة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>With another name…</source>
        <translation>باسم آخر…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words.</source>
        <translation>
            <numerusform>%Ln أنشطة يشارك فيها آخرون تبقى بنصوصها.</numerusform>
            <numerusform>نشاط واحد يشارك فيه آخرون يبقى بنصه.</numerusform>
            <numerusform>نشاطان يشارك فيهما آخرون يبقيان بنصيهما.</numerusform>
            <numerusform>%Ln أنشطة يشارك فيها آخرون تبقى بنصوصها.</numerusform>
            <numerusform>%Ln نشاطًا يشارك فيها آخرون تبقى بنصوصها.</numerusform>
            <numerusform>%Ln نشاط يشارك فيها آخرون تبقى بنصوصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups with it.</source>
        <translation>
            <numerusform>ومعها %Ln نسخ احتياطية.</numerusform>
            <numerusform>ومعها نسخة احتياطية واحدة.</numerusform>
            <numerusform>ومعها نسختان احتياطيتان.</numerusform>
            <numerusform>ومعها %Ln نسخ احتياطية.</numerusform>
            <numerusform>ومعها %Ln نسخة احتياطية.</numerusform>
            <numerusform>ومعها %Ln نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>أُنشئ %Ln</numerusform>
            <numerusform>أُنشئ %Ln</numerusform>
            <numerusform>أُنشئ %Ln</numerusform>
            <numerusform>أُنشئ %Ln</numerusform>
            <numerusform>أُنشئ %Ln</numerusform>
            <numerusform>أُنشئ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails recorded</source>
        <translation>
            <numerusform>سُجلت %Ln رسائل إلكترونية</numerusform>
            <numerusform>سُجلت رسالة إلكترونية واحدة</numerusform>
            <numerusform>سُجلت رسالتان إلكترونيتان</numerusform>
            <numerusform>سُجلت %Ln رسائل إلكترونية</numerusform>
            <numerusform>سُجلت %Ln رسالة إلكترونية</numerusform>
            <numerusform>سُجلت %Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails would be recorded</source>
        <translation>
            <numerusform>ستُسجل %Ln رسائل إلكترونية</numerusform>
            <numerusform>ستُسجل رسالة إلكترونية واحدة</numerusform>
            <numerusform>ستُسجل رسالتان إلكترونيتان</numerusform>
            <numerusform>ستُسجل %Ln رسائل إلكترونية</numerusform>
            <numerusform>ستُسجل %Ln رسالة إلكترونية</numerusform>
            <numerusform>ستُسجل %Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exported to {file}</source>
        <translation>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healed</source>
        <translation>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
            <numerusform>أُصلح %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
            <numerusform>الموجود مسبقًا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up contacts added</source>
        <translation>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: %Ln جهات اتصال</numerusform>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: جهة اتصال واحدة</numerusform>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: جهتا اتصال</numerusform>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: %Ln جهات اتصال</numerusform>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: %Ln جهة اتصال</numerusform>
            <numerusform>أُضيفت من جهات الاتصال المختلقة: %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>دُمج %Ln</numerusform>
            <numerusform>دُمج %Ln</numerusform>
            <numerusform>دُمج %Ln</numerusform>
            <numerusform>دُمج %Ln</numerusform>
            <numerusform>دُمج %Ln</numerusform>
            <numerusform>دُمج %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the contacts</source>
        <translation>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
            <numerusform>ليس لأحد في جهات الاتصال: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with the name; look through them.</source>
        <translation>
            <numerusform>%Ln جهات اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>جهة اتصال واحدة أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>جهتا اتصال أخريان توجدان بهذا الاسم؛ راجعهما.</numerusform>
            <numerusform>%Ln جهات اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>%Ln جهة اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>%Ln جهة اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>نُشر %Ln</numerusform>
            <numerusform>نُشر %Ln</numerusform>
            <numerusform>نُشر %Ln</numerusform>
            <numerusform>نُشر %Ln</numerusform>
            <numerusform>نُشر %Ln</numerusform>
            <numerusform>نُشر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>لم يتغير %Ln</numerusform>
            <numerusform>لم يتغير %Ln</numerusform>
            <numerusform>لم يتغير %Ln</numerusform>
            <numerusform>لم يتغير %Ln</numerusform>
            <numerusform>لم يتغير %Ln</numerusform>
            <numerusform>لم يتغير %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>حُدّث %Ln</numerusform>
            <numerusform>حُدّث %Ln</numerusform>
            <numerusform>حُدّث %Ln</numerusform>
            <numerusform>حُدّث %Ln</numerusform>
            <numerusform>حُدّث %Ln</numerusform>
            <numerusform>حُدّث %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be created</source>
        <translation>
            <numerusform>سيُنشأ %Ln</numerusform>
            <numerusform>سيُنشأ %Ln</numerusform>
            <numerusform>سيُنشأ %Ln</numerusform>
            <numerusform>سيُنشأ %Ln</numerusform>
            <numerusform>سيُنشأ %Ln</numerusform>
            <numerusform>سيُنشأ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be updated</source>
        <translation>
            <numerusform>سيُحدّث %Ln</numerusform>
            <numerusform>سيُحدّث %Ln</numerusform>
            <numerusform>سيُحدّث %Ln</numerusform>
            <numerusform>سيُحدّث %Ln</numerusform>
            <numerusform>سيُحدّث %Ln</numerusform>
            <numerusform>سيُحدّث %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(تم التراجع)</translation>
    </message>
    <message>
        <source>--not-same or --perhaps-same, not both</source>
        <translation>إما --not-same وإما --perhaps-same، لا كلاهما</translation>
    </message>
    <message>
        <source>A TOML file that says which column goes where.</source>
        <translation>ملف TOML يحدد أين يذهب كل عمود.</translation>
    </message>
    <message>
        <source>Added activity</source>
        <translation>أُضيف نشاط</translation>
    </message>
    <message>
        <source>Added contact</source>
        <translation>أُضيفت جهة اتصال</translation>
    </message>
    <message>
        <source>All of them, not only the first 50 of each group.</source>
        <translation>كلها، لا أول ٥٠ من كل مجموعة فقط.</translation>
    </message>
    <message>
        <source>All that is held is in {file}</source>
        <translation>كل ما هو محفوظ موجود في {file}</translation>
    </message>
    <message>
        <source>An offline-first contact manager. Without a command it opens the window.</source>
        <translation>مدير جهات اتصال يعمل دون إنترنت. دون أمر يفتح النافذة.</translation>
    </message>
    <message>
        <source>Another program reads the workspace&apos;s file, so it still holds bytes; erase again.</source>
        <translation>برنامج آخر يقرأ ملف مساحة العمل، فما زالت فيه بقايا؛ امحُ مرة أخرى.</translation>
    </message>
    <message>
        <source>As it stood at the end of this day or time, such as 2026-12-24.</source>
        <translation>كما كانت في نهاية هذا اليوم أو الوقت، مثل 2026-12-24.</translation>
    </message>
    <message>
        <source>At most so many pairs.</source>
        <translation>الحد الأقصى لعدد الأزواج.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>الحد الأقصى للعدد.</translation>
    </message>
    <message>
        <source>At most so many; without --json 50 by default.</source>
        <translation>الحد الأقصى للعدد؛ دون --json الافتراضي ٥٠.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>تم إنشاء النسخة الاحتياطية: {file}</translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted: {files}</source>
        <translation>تبقى بيانات الشخص في النسخ الاحتياطية حتى تُحذف: {files}</translation>
    </message>
    <message>
        <source>Bring back what the latest undo took.</source>
        <translation>إعادة ما أزاله آخر تراجع.</translation>
    </message>
    <message>
        <source>Cancelled; the backup of the day is made after the next command that writes.</source>
        <translation>أُلغي؛ تُنشأ نسخة اليوم الاحتياطية بعد الأمر التالي الذي يكتب.</translation>
    </message>
    <message>
        <source>Cancelled; what was not finished is as it was before.</source>
        <translation>أُلغي؛ ما لم يكتمل بقي كما كان.</translation>
    </message>
    <message>
        <source>Complete an open activity with a result, and plan the next step.</source>
        <translation>إنجاز نشاط مفتوح بنتيجة وجدولة الخطوة التالية.</translation>
    </message>
    <message>
        <source>Completed: {result}</source>
        <translation>أُنجز: {result}</translation>
    </message>
    <message>
        <source>Delete the backups in the workspace instead of encrypting them.</source>
        <translation>حذف النسخ الاحتياطية في مساحة العمل بدلًا من تشفيرها.</translation>
    </message>
    <message>
        <source>Draw a view to a PNG, without a screen.</source>
        <translation>رسم طريقة عرض في ملف PNG دون شاشة.</translation>
    </message>
    <message>
        <source>Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</source>
        <translation>تعديل الحقول: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</translation>
    </message>
    <message>
        <source>Encrypt the workspace with a passphrase, change it, or remove it.

A new one is asked for, or taken from CRM_DESKTOP_NEW_PASSPHRASE; the present one as for every command. Nobody can help who forgets it. Backups in the workspace follow; copies elsewhere stay as they are.</source>
        <translation>تشفير مساحة العمل بعبارة مرور أو تغييرها أو إزالتها.

تُطلب العبارة الجديدة أو تؤخذ من CRM_DESKTOP_NEW_PASSPHRASE؛ والحالية كما في كل أمر. لا أحد يستطيع مساعدة من ينساها. تتبعها النسخ الاحتياطية في مساحة العمل؛ أما النسخ الأخرى فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Erase a contact for good, with history, files and activities of nobody else; says what remains.</source>
        <translation>محو جهة اتصال نهائيًا مع سجلها وملفاتها وأنشطتها التي لا يشارك فيها أحد غيرها؛ مع ذكر ما يبقى.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>تم المحو نهائيًا.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>الملفات المصدَّرة ونسخ هذا المجلد والمطبوعات والرسائل الإلكترونية لا يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>Fill an empty workspace with made-up data.</source>
        <translation>ملء مساحة عمل فارغة ببيانات مختلقة.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>علاقات تفتر</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>العدد.</translation>
    </message>
    <message>
        <source>Ignored, as it makes no sense here: {words}</source>
        <translation>أُهمل لأنه لا معنى له هنا: {words}</translation>
    </message>
    <message>
        <source>Import without a backup?</source>
        <translation>هل تريد الاستيراد دون نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Just these columns, such as name,emails.work,phones.1,custom.Size.</source>
        <translation>هذه الأعمدة فقط، مثل name,emails.work,phones.1,custom.Size.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>List pairs of contacts that may be one, the likeliest first, with a score from 0 to 1 and the reasons.</source>
        <translation>عرض أزواج جهات الاتصال التي قد تكون واحدة، الأرجح أولًا، مع درجة من ٠ إلى ١ والأسباب.</translation>
    </message>
    <message>
        <source>List the contacts that a search finds, by name.</source>
        <translation>عرض جهات الاتصال التي يجدها البحث، بالاسم.</translation>
    </message>
    <message>
        <source>List what was done, newest first; of one contact or activity, its changes.</source>
        <translation>عرض ما جرى، الأحدث أولًا؛ ولجهة اتصال واحدة أو نشاط واحد ما تغيّر فيه.</translation>
    </message>
    <message>
        <source>Make a verified copy among the backups of the workspace; or a FILE elsewhere, which holds attachments, too.</source>
        <translation>إنشاء نسخة متحقق منها بين النسخ الاحتياطية لمساحة العمل؛ أو FILE في مكان آخر يضم المرفقات أيضًا.</translation>
    </message>
    <message>
        <source>Make no backup before more than 1,000 rows.</source>
        <translation>عدم إنشاء نسخة احتياطية قبل أكثر من ١٬٠٠٠ صف.</translation>
    </message>
    <message>
        <source>Make one contact of two or more: the first, which gets everything.</source>
        <translation>دمج جهتي اتصال أو أكثر في جهة واحدة: الأولى، وهي التي تأخذ كل شيء.</translation>
    </message>
    <message>
        <source>Mend what can be, after a backup, and check again.</source>
        <translation>إصلاح ما يمكن بعد نسخة احتياطية، ثم الفحص مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contacts; undo takes it back.</source>
        <translation>
            <numerusform>تم دمج %Ln جهات اتصال؛ الأمر undo يتراجع عن ذلك.</numerusform>
            <numerusform>تم دمج جهة اتصال واحدة؛ الأمر undo يتراجع عن ذلك.</numerusform>
            <numerusform>تم دمج جهتي اتصال؛ الأمر undo يتراجع عن ذلك.</numerusform>
            <numerusform>تم دمج %Ln جهات اتصال؛ الأمر undo يتراجع عن ذلك.</numerusform>
            <numerusform>تم دمج %Ln جهة اتصال؛ الأمر undo يتراجع عن ذلك.</numerusform>
            <numerusform>تم دمج %Ln جهة اتصال؛ الأمر undo يتراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>عبارة المرور الجديدة: </translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>لا توجد جهات مكررة.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Nothing of it was imported; --no-backup imports without a backup.</source>
        <translation>لم يُستورد شيء؛ --no-backup يستورد دون نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>تأكيد عبارة المرور: </translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words.</source>
        <translation>نشاط واحد يشارك فيه آخرون يبقى بنصه.</translation>
    </message>
    <message>
        <source>One backup with it.</source>
        <translation>ومعها نسخة احتياطية واحدة.</translation>
    </message>
    <message>
        <source>One made-up contact added</source>
        <translation>أُضيفت جهة اتصال مختلقة واحدة</translation>
    </message>
    <message>
        <source>One other contact is found with the name; look through it.</source>
        <translation>توجد جهة اتصال أخرى بهذا الاسم؛ راجعها.</translation>
    </message>
    <message>
        <source>Only the contacts that this search finds.</source>
        <translation>جهات الاتصال التي يجدها هذا البحث فقط.</translation>
    </message>
    <message>
        <source>Only what is quick to look at.</source>
        <translation>ما يُفحص سريعًا فقط.</translation>
    </message>
    <message>
        <source>Open follow-ups: overdue, today, this week, later, going cold.</source>
        <translation>المتابعات المفتوحة: متأخرة، اليوم، هذا الأسبوع، لاحقًا، علاقات تفتر.</translation>
    </message>
    <message>
        <source>Open the window (the default), with files to take in; a tel: or mailto: link shows whom it reaches. A window that shows the workspace already comes to the front instead.</source>
        <translation>فتح النافذة (الافتراضي) مع ملفات لاستيرادها؛ ويعرض رابط tel: أو mailto: صاحبَه. وإن كانت هناك نافذة تعرض مساحة العمل بالفعل، تظهر هي في المقدمة.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>عبارة مرور {name}: </translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>طباعة قيمة JSON واحدة بالضبط.</translation>
    </message>
    <message>
        <source>Put a backup back. What is there now is backed up before, so that this can be taken back in the same way.</source>
        <translation>استعادة نسخة احتياطية. ما هو موجود الآن يُنسخ احتياطيًا قبلها، فيمكن التراجع بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Quick entry in plain words: add call Ana tomorrow 3pm re: quote.</source>
        <translation>إدخال سريع بكلمات عادية: add مكالمة آنا غدًا الساعة ٣ مساءً بخصوص العرض.</translation>
    </message>
    <message>
        <source>Read as this format; by default it is recognised.</source>
        <translation>القراءة بهذه الصيغة؛ وافتراضيًا يتم التعرف عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Read contacts from files; each file is one batch, undone at once. A file that cannot be read stops no other.

Calendars (.ics) become activities, each known again by the UID that its program gave it. E-mails (.eml, .msg) become activities of the contacts whose addresses are in them, all in one batch.</source>
        <translation>قراءة جهات الاتصال من ملفات؛ كل ملف دفعة واحدة يمكن التراجع عنها معًا. الملف الذي تتعذر قراءته لا يوقف غيره.

تصبح التقويمات (.ics) أنشطة يُعرف كل منها لاحقًا بالمعرّف UID الذي أعطاه إياه برنامجه. وتصبح الرسائل الإلكترونية (.eml و .msg) أنشطة لجهات الاتصال التي ترد عناوينها فيها، كلها في دفعة واحدة.</translation>
    </message>
    <message>
        <source>Read in this encoding; by default it is found.</source>
        <translation>القراءة بهذا الترميز؛ وافتراضيًا يُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>Record something done with a contact, and the next step.</source>
        <translation>تسجيل ما جرى مع جهة اتصال والخطوة التالية.</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>سُجل: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contacts from {file}.</source>
        <translation>
            <numerusform>تمت استعادة %Ln جهات اتصال من {file}.</numerusform>
            <numerusform>تمت استعادة جهة اتصال واحدة من {file}.</numerusform>
            <numerusform>تمت استعادة جهتي اتصال من {file}.</numerusform>
            <numerusform>تمت استعادة %Ln جهات اتصال من {file}.</numerusform>
            <numerusform>تمت استعادة %Ln جهة اتصال من {file}.</numerusform>
            <numerusform>تمت استعادة %Ln جهة اتصال من {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored one contact from {file}.</source>
        <translation>تمت استعادة جهة اتصال واحدة من {file}.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person: {files}</source>
        <translation>صفوف تعذرت قراءتها عند الاستيراد وفيها اسم الشخص: {files}</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged workspace into a new one in FOLDER; the damaged one stays as it is.</source>
        <translation>حفظ ما يمكن قراءته من مساحة عمل تالفة في مساحة جديدة في FOLDER؛ وتبقى التالفة كما هي.</translation>
    </message>
    <message>
        <source>Say that these two are not the same.</source>
        <translation>تحديد أن هاتين الجهتين مختلفتان.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>ذكر ما سيحدث دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Show one contact, whole.</source>
        <translation>عرض جهة اتصال واحدة كاملة.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>عرض الإصدار والخروج.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>عرض هذه الرسالة والخروج.</translation>
    </message>
    <message>
        <source>Sync once through the office&apos;s folder; FOLDER makes it the office&apos;s, or joins the office there.</source>
        <translation>مزامنة مرة واحدة عبر مجلد المكتب؛ FOLDER يجعله مجلد المكتب أو ينضم إلى المكتب الموجود فيه.</translation>
    </message>
    <message>
        <source>Take back that they are not the same.</source>
        <translation>التراجع عن تحديد أنهما مختلفتان.</translation>
    </message>
    <message>
        <source>Take back the latest action, or the one of that number in the history.</source>
        <translation>التراجع عن آخر إجراء، أو عن الذي يحمل ذلك الرقم في السجل.</translation>
    </message>
    <message>
        <source>The contact or activity to show.</source>
        <translation>جهة الاتصال أو النشاط المراد عرضه.</translation>
    </message>
    <message>
        <source>The full name of the contact, since nothing brings it back.</source>
        <translation>الاسم الكامل لجهة الاتصال، لأن شيئًا لن يعيدها.</translation>
    </message>
    <message>
        <source>The next step in plain words: call tomorrow 10am.</source>
        <translation>الخطوة التالية بكلمات عادية: مكالمة غدًا الساعة ١٠ صباحًا.</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before, and the other computers erase the person at their next sync.</source>
        <translation>يحتفظ مجلد المكتب بما كُتب فيه سابقًا، وتمحو الأجهزة الأخرى الشخص عند مزامنتها التالية.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}; mend them there and import it.</source>
        <translation>الصفوف المرفوضة في {file}؛ أصلحها هناك واستوردها.</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>القيمة الأولية نفسها تعطي البيانات نفسها.</translation>
    </message>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>تعذرت قراءة الإعدادات ونُقلت إلى {file}؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number; by default the first with data.</source>
        <translation>ورقة المصنف بالاسم أو الرقم؛ الافتراضي أول ورقة فيها بيانات.</translation>
    </message>
    <message>
        <source>The workspace is encrypted.</source>
        <translation>مساحة العمل مشفرة.</translation>
    </message>
    <message>
        <source>The workspace is not as it should be.</source>
        <translation>مساحة العمل ليست على ما يرام.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted any more.</source>
        <translation>لم تعد مساحة العمل مشفرة.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; else CRM_DESKTOP_WORKSPACE names it.</source>
        <translation>مجلد مساحة العمل؛ وإلا يحدده CRM_DESKTOP_WORKSPACE.</translation>
    </message>
    <message>
        <source>This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, without anything from your contacts: {file}</source>
        <translation>هذا خلل في CRM Desktop. لم يضع شيء مما حُفظ؛ موضعه مذكور في سجل البرنامج دون أي شيء من جهات اتصالك: {file}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Verify everything: the database, records against the journal, search and lists, attached files, the office.

Exits with 1 where something is wrong.</source>
        <translation>التحقق من كل شيء: قاعدة البيانات، والسجلات مقابل دفتر التغييرات، والبحث والقوائم، والملفات المرفقة، والمكتب.

ينتهي بالرمز ١ إذا وُجد خطأ.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to the workspace; Ctrl C ends that.</source>
        <translation>بانتظار برنامج آخر يكتب في مساحة العمل؛ للإلغاء اضغط Ctrl C.</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>ما لم يصل إلى مجلد المكتب بعد يُرسل إليه مرة أخيرة ثم يُمحى هنا.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>ما قيل.</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>ما كان هناك قبلها موجود في {file}.</translation>
    </message>
    <message>
        <source>When, such as 2026-12-24T15:30; by default now.</source>
        <translation>متى، مثل 2026-12-24T15:30؛ الافتراضي الآن.</translation>
    </message>
    <message>
        <source>Whether the system&apos;s key store keeps it; remembered.</source>
        <translation>هل يحفظها مخزن مفاتيح النظام؛ ويُحفظ هذا الاختيار.</translation>
    </message>
    <message>
        <source>Write all that is held about a contact to a new folder, or to one file that ends in .zip.</source>
        <translation>كتابة كل ما هو محفوظ عن جهة اتصال في مجلد جديد أو في ملف واحد ينتهي بـ .zip.</translation>
    </message>
    <message>
        <source>Write contacts to a file: .csv, .xlsx, .vcf or .json; or to .ics their activities.</source>
        <translation>كتابة جهات الاتصال إلى ملف: .csv أو .xlsx أو .vcf أو .json؛ أو أنشطتها إلى .ics.</translation>
    </message>
    <message>
        <source>Write this format, such as vcard-4.0; by default the file&apos;s suffix says it.</source>
        <translation>الكتابة بهذه الصيغة، مثل vcard-4.0؛ وافتراضيًا حسب لاحقة الملف.</translation>
    </message>
    <message>
        <source>as it was, since no passphrase opens it: {file}</source>
        <translation>بقيت كما كانت إذ لا تفتحها أي عبارة مرور: {file}</translation>
    </message>
    <message>
        <source>call, meeting, todo, email, letter, visit, note, or one of your own.</source>
        <translation>call, meeting, todo, email, letter, visit, note، أو نوع من عندك.</translation>
    </message>
    <message>
        <source>en, ar, fa, lt, te; by default the system&apos;s.</source>
        <translation>en, ar, fa, lt, te؛ الافتراضي لغة النظام.</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>full, google, outlook, or the name of a saved one.</source>
        <translation>full, google, outlook، أو اسم تخطيط محفوظ.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in the encoding of this terminal.</source>
        <translation>فيه محارف لا يمكن قراءتها بترميز هذه الطرفية.</translation>
    </message>
    <message>
        <source>left as it is: {name}, {field} ({reason})</source>
        <translation>تُرك كما هو: {name}، {field} ({reason})</translation>
    </message>
    <message>
        <source>mended: {problem}</source>
        <translation>تم إصلاح: {problem}</translation>
    </message>
    <message>
        <source>one e-mail recorded</source>
        <translation>سُجلت رسالة إلكترونية واحدة</translation>
    </message>
    <message>
        <source>one e-mail would be recorded</source>
        <translation>ستُسجل رسالة إلكترونية واحدة</translation>
    </message>
    <message>
        <source>reached, held, no answer, left message, wrong number, sent, replied, not interested, or words of your own.</source>
        <translation>reached, held, no answer, left message, wrong number, sent, replied, not interested، أو كلمات من عندك.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}، السطر {line}: {what}</translation>
    </message>
    <message>
        <source>{value} is not FIELD=VALUE</source>
        <translation>{value} ليس بصيغة FIELD=VALUE</translation>
    </message>
    <message>
        <source>{value} is not WIDTHxHEIGHT, such as 1360x850.</source>
        <translation>{value} ليس بصيغة WIDTHxHEIGHT، مثل 1360x850.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --all shows them</source>
        <translation>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
            <numerusform>… و%Ln أخرى؛ --all يعرضها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionCard</name>
    <message numerus="yes">
        <source>Completed %Ln follow-ups</source>
        <translation>
            <numerusform>تم إنجاز %Ln متابعات</numerusform>
            <numerusform>تم إنجاز متابعة واحدة</numerusform>
            <numerusform>تم إنجاز متابعتين</numerusform>
            <numerusform>تم إنجاز %Ln متابعات</numerusform>
            <numerusform>تم إنجاز %Ln متابعة</numerusform>
            <numerusform>تم إنجاز %Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing follow-ups</source>
        <translation>جارٍ إنجاز المتابعات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ما قيل وما اتُّفق عليه…</translation>
    </message>
</context>
<context>
    <name>CompletionPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>About this</source>
        <translation>عن هذا</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>قبل هذا</translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>البقاء على تواصل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>الاسم الظاهر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مجدول</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Added file {name}</source>
        <translation>تمت إضافة الملف {name}</translation>
    </message>
    <message>
        <source>Added tag {tag}</source>
        <translation>تمت إضافة الوسم {tag}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>تمت الاستعادة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم التغيير</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Formerly: {value}</source>
        <translation>سابقًا: {value}</translation>
    </message>
    <message>
        <source>Formerly: {value}, removed</source>
        <translation>سابقًا: {value}، أُزيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Photo: added</source>
        <translation>الصورة: أُضيفت</translation>
    </message>
    <message>
        <source>Photo: changed</source>
        <translation>الصورة: تغيّرت</translation>
    </message>
    <message>
        <source>Photo: removed</source>
        <translation>الصورة: أُزيلت</translation>
    </message>
    <message>
        <source>Removed file {name}</source>
        <translation>تمت إزالة الملف {name}</translation>
    </message>
    <message>
        <source>Removed tag {tag}</source>
        <translation>تمت إزالة الوسم {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation>{field}: بترتيب آخر</translation>
    </message>
    <message>
        <source>{field}: {value}, removed</source>
        <translation>{field}: {value}، أُزيل</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Add a date</source>
        <translation>إضافة تاريخ</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>إضافة تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>إضافة صلة</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>إضافة عنوان ويب</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>إضافة عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>About the contact</source>
        <translation>عن جهة الاتصال</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see all about it here.</source>
        <translation>اختر جهة اتصال من القائمة لترى كل شيء عنها هنا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Formerly: {values}</source>
        <translation>سابقًا: {values}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>ContactSheetsDialog</name>
    <message>
        <source>All about each contact: details, next steps and history.</source>
        <translation>كل شيء عن كل جهة اتصال: التفاصيل والخطوات التالية والسجل.</translation>
    </message>
    <message>
        <source>Print contact sheets</source>
        <translation>طباعة بطاقات جهات الاتصال</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>جهة اتصال واحدة</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>تطبيق خطة عمل…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>تصدير جهات الاتصال إلى ملف</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>التعبئة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>استيراد جهات الاتصال من ملف</translation>
    </message>
    <message>
        <source>No contact has all of these words and filters.</source>
        <translation>لا توجد جهة اتصال تطابق كل هذه الكلمات وعوامل التصفية.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>غير مفهوم: {pieces}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>عرض كرمز QR</translation>
    </message>
    <message>
        <source>Your people and companies will stand here. Bring them from Google, Outlook or a phone.</source>
        <translation>هنا سيظهر الأشخاص والشركات. استوردهم من Google أو Outlook أو من هاتف.</translation>
    </message>
</context>
<context>
    <name>ContestBanner</name>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>إبقاء القيمة الحالية</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>{field}: also entered by {who}: {value}</source>
        <translation>{field}: أدخل {who} أيضًا: {value}</translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Keep all</source>
        <translation>الاحتفاظ بالكل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation>{name} · {field}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Check the workspace …</source>
        <translation>فحص مساحة العمل…</translation>
    </message>
    <message>
        <source>The program crashed last time</source>
        <translation>تعطل البرنامج في المرة السابقة</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>CustomGroup</name>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>حقل جديد…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>إزالة القيمة</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation>مجلد فارغ لمساحة العمل الجديدة</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>نسخ احتياطية (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>فتح مساحة العمل الجديدة</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>حدث خطأ غير متوقع؛ لم يتغير شيء. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>DateOrders</name>
    <message>
        <source>Day first (31.12.)</source>
        <translation>اليوم أولًا (31.12.)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>الشهر أولًا (12/31)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>السنة أولًا (2026-12-31)</translation>
    </message>
</context>
<context>
    <name>DeleteBackupDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>هل تريد حذف هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>I want to be without a backup</source>
        <translation>أريد البقاء دون نسخة احتياطية</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>No other backup can be opened: without this one nothing brings back what gets lost.</source>
        <translation>لا يمكن فتح أي نسخة احتياطية أخرى: بدون هذه النسخة لا سبيل إلى استعادة ما يُفقد.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its copy in the second place goes, too, if that is there now.</source>
        <translation>لا يمكن التراجع عن هذا. وتُحذف أيضًا نسختها في المكان الثاني إن كان متاحًا الآن.</translation>
    </message>
</context>
<context>
    <name>Delimiters</name>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Add company or title</source>
        <translation>إضافة شركة أو مسمى وظيفي</translation>
    </message>
    <message>
        <source>Add source or owner</source>
        <translation>إضافة مصدر أو مسؤول</translation>
    </message>
    <message>
        <source>Add to the name</source>
        <translation>إضافة إلى الاسم</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>تطبيقات المراسلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>مثلًا ١٥:٣٠ أو ٣ م؛ اتركه فارغًا لأي وقت من اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing all contacts with each other…</source>
        <translation>جارٍ مقارنة جميع جهات الاتصال بعضها ببعض…</translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation>جهات اتصال قد تكون واحدة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Duplicates of {name}</source>
        <translation>مكررات {name}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>مراجعتها</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pairs</source>
        <translation>
            <numerusform>تم دمج %Ln أزواج</numerusform>
            <numerusform>تم دمج زوج واحد</numerusform>
            <numerusform>تم دمج زوجين</numerusform>
            <numerusform>تم دمج %Ln أزواج</numerusform>
            <numerusform>تم دمج %Ln زوجًا</numerusform>
            <numerusform>تم دمج %Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>No two contacts look as if they were the same person or company.</source>
        <translation>لا توجد جهتا اتصال تبدوان للشخص نفسه أو للشركة نفسها.</translation>
    </message>
    <message>
        <source>Not all contacts were compared.</source>
        <translation>لم تُقارن كل جهات الاتصال.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقتين</translation>
    </message>
    <message>
        <source>Not the same · {count}</source>
        <translation>غير متطابقة · {count}</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>لم يُحدد شيء بعد</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>اقتراحها من جديد</translation>
    </message>
    <message>
        <source>Pairs that are not the same, though they look it, stand here, and can be offered again.</source>
        <translation>هنا تظهر الأزواج المختلفة وإن تشابهت، ويمكن اقتراحها من جديد.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message numerus="yes">
        <source>Working through %n pairs…</source>
        <translation>
            <numerusform>جارٍ معالجة %Ln أزواج…</numerusform>
            <numerusform>جارٍ معالجة زوج واحد…</numerusform>
            <numerusform>جارٍ معالجة زوجين…</numerusform>
            <numerusform>جارٍ معالجة %Ln أزواج…</numerusform>
            <numerusform>جارٍ معالجة %Ln زوجًا…</numerusform>
            <numerusform>جارٍ معالجة %Ln زوج…</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through duplicates</source>
        <translation>جارٍ معالجة المكررات</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>30 min, 1:30, 3 days…</source>
        <translation>٣٠ دقيقة، ١:٣٠، ٣ أيام…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days.</source>
        <translation>
            <numerusform>%Ln أيام على الأكثر.</numerusform>
            <numerusform>يوم واحد على الأكثر.</numerusform>
            <numerusform>يومان على الأكثر.</numerusform>
            <numerusform>%Ln أيام على الأكثر.</numerusform>
            <numerusform>%Ln يومًا على الأكثر.</numerusform>
            <numerusform>%Ln يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 1:30 or 3 days.</source>
        <translation>اكتب مثلًا ٤٥ دقيقة أو ١:٣٠ أو ٣ أيام.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ما قيل وما اتُّفق عليه…</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>في يوم محدد</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>الغربية (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>الغربية (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words; the person is taken out of them.</source>
        <translation>
            <numerusform>%Ln أنشطة يشارك فيها آخرون تبقى بنصوصها؛ ويُزال الشخص منها.</numerusform>
            <numerusform>نشاط واحد يشارك فيه آخرون يبقى بنصه؛ ويُزال الشخص منه.</numerusform>
            <numerusform>نشاطان يشارك فيهما آخرون يبقيان بنصيهما؛ ويُزال الشخص منهما.</numerusform>
            <numerusform>%Ln أنشطة يشارك فيها آخرون تبقى بنصوصها؛ ويُزال الشخص منها.</numerusform>
            <numerusform>%Ln نشاطًا يشارك فيها آخرون تبقى بنصوصها؛ ويُزال الشخص منها.</numerusform>
            <numerusform>%Ln نشاط يشارك فيها آخرون تبقى بنصوصها؛ ويُزال الشخص منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with this name; look through them.</source>
        <translation>
            <numerusform>%Ln جهات اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>جهة اتصال واحدة أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>جهتا اتصال أخريان توجدان بهذا الاسم؛ راجعهما.</numerusform>
            <numerusform>%Ln جهات اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>%Ln جهة اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
            <numerusform>%Ln جهة اتصال أخرى توجد بهذا الاسم؛ راجعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted:</source>
        <translation>تبقى بيانات الشخص في النسخ الاحتياطية حتى تُحذف:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>الملفات المصدَّرة ونسخ هذا المجلد والمطبوعات والرسائل الإلكترونية لا يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>Full name of who is to be erased</source>
        <translation>الاسم الكامل لمن سيُمحى</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words; the person is taken out of it.</source>
        <translation>نشاط واحد يشارك فيه آخرون يبقى بنصه؛ ويُزال الشخص منه.</translation>
    </message>
    <message>
        <source>One other contact is found with this name; look through it.</source>
        <translation>توجد جهة اتصال أخرى بهذا الاسم؛ راجعها.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person:</source>
        <translation>صفوف تعذرت قراءتها عند الاستيراد وفيها اسم الشخص:</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before: whoever can read its files finds the person in them. The other computers erase the person, too, at their next sync.</source>
        <translation>يبقى في مجلد المكتب ما كُتب فيه من قبل: من يستطيع قراءة ملفاته يجد الشخص فيها. وستمحو الأجهزة الأخرى الشخص أيضًا عند مزامنتها القادمة.</translation>
    </message>
    <message>
        <source>Type the full name to go on</source>
        <translation>اكتب الاسم الكامل للاستمرار</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>ما لم يصل إلى مجلد المكتب بعد يُرسل إليه مرة أخيرة ثم يُمحى هنا.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما يبقى</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} goes with all values, their history, the files, and the activities that nobody else takes part in.</source>
        <translation>يُمحى {name} مع جميع القيم وسجلها، والملفات، والأنشطة التي لا يشارك فيها أحد آخر.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A table of just these columns.</source>
        <translation>جدول بهذه الأعمدة فقط.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>جهات الاتصال المطلوبة</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات اتصال</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>تعديل حقل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Became one with</source>
        <translation>اندمجت مع</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>يلي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>اليوم في السلسلة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Group or folder</source>
        <translation>مجموعة أو مجلد</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Identifier of the e-mail</source>
        <translation>معرّف الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>البقاء على تواصل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Left out of the series</source>
        <translation>مستثنى من السلسلة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>دقائق قبل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقتين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>جهة الاتصال الأخرى</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص أو شركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Playbook at work</source>
        <translation>خطة عمل جارية</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminds again</source>
        <translation>التذكير مجددًا</translation>
    </message>
    <message>
        <source>Reminds, minutes before</source>
        <translation>التذكير، بالدقائق قبل</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>تبدأ عند</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>خطوة في خطة عمل</translation>
    </message>
    <message>
        <source>Step of the playbook</source>
        <translation>خطوة من خطة العمل</translation>
    </message>
    <message>
        <source>Stops on an answer</source>
        <translation>تتوقف عند الرد</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>A new field, such as Contract ends</source>
        <translation>حقل جديد، مثل «انتهاء العقد»</translation>
    </message>
    <message>
        <source>Contacts that have a value: {count}</source>
        <translation>جهات الاتصال التي لها قيمة: {count}</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No contact has a value.</source>
        <translation>لا توجد قيمة لدى أي جهة اتصال.</translation>
    </message>
    <message>
        <source>To choose from, one a line</source>
        <translation>الخيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where a contact has another value there, that stays, and the one merged is added to its notes.</source>
        <translation>إن كانت لجهة اتصال قيمة أخرى هناك بقيت، وأُضيفت المدموجة إلى ملاحظاتها.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>May be a program: it can be saved, and is not opened</source>
        <translation>قد يكون برنامجًا: يمكن حفظه ولا يُفتح</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>يفتح نسخة للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>متابعة موعدها اليوم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>لها رقم هاتف</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>لها عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>لم يتم التواصل قط</translation>
    </message>
    <message>
        <source>Next step within a week</source>
        <translation>خطوة تالية خلال أسبوع</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>بلا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>بلا رقم هاتف</translation>
    </message>
    <message>
        <source>Not changed for a week</source>
        <translation>لم تتغير منذ أسبوع</translation>
    </message>
    <message>
        <source>Not reached for 30 days</source>
        <translation>بلا تواصل منذ ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متابعة متأخرة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the search as a group</source>
        <translation>حفظ البحث كمجموعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Another folder for the workspace</source>
        <translation>مجلد آخر لمساحة العمل</translation>
    </message>
    <message>
        <source>Begin an empty one there</source>
        <translation>البدء بمساحة عمل فارغة هناك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>فتح مساحة العمل تلك</translation>
    </message>
    <message>
        <source>The workspace moves there with everything in it: contacts, files and backups. The window closes for a moment.</source>
        <translation>تُنقل مساحة العمل إلى هناك بكل ما فيها: جهات الاتصال والملفات والنسخ الاحتياطية. تُغلق النافذة للحظة.</translation>
    </message>
    <message>
        <source>There is a workspace already. It is opened from now on; the one that is open now stays in {folder}.</source>
        <translation>توجد هناك مساحة عمل بالفعل. ستُفتح هي من الآن فصاعدًا؛ وتبقى المفتوحة الآن في {folder}.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder for the workspace</source>
        <translation>مجلد لمساحة العمل</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>جارٍ النقل…</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>This folder was named when the program was started, and can be chosen there only.</source>
        <translation>حُدد هذا المجلد عند بدء البرنامج، ولا يمكن اختياره إلا هناك.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>&amp;Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %Ln follow-ups</source>
        <translation>
            <numerusform>تم إسناد %Ln متابعات</numerusform>
            <numerusform>تم إسناد متابعة واحدة</numerusform>
            <numerusform>تم إسناد متابعتين</numerusform>
            <numerusform>تم إسناد %Ln متابعات</numerusform>
            <numerusform>تم إسناد %Ln متابعة</numerusform>
            <numerusform>تم إسناد %Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning follow-ups</source>
        <translation>جارٍ إسناد المتابعات</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln follow-ups</source>
        <translation>
            <numerusform>تم حذف %Ln متابعات</numerusform>
            <numerusform>تم حذف متابعة واحدة</numerusform>
            <numerusform>تم حذف متابعتين</numerusform>
            <numerusform>تم حذف %Ln متابعات</numerusform>
            <numerusform>تم حذف %Ln متابعة</numerusform>
            <numerusform>تم حذف %Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting follow-ups</source>
        <translation>جارٍ حذف المتابعات</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln follow-ups</source>
        <translation>
            <numerusform>تم نقل %Ln متابعات</numerusform>
            <numerusform>تم نقل متابعة واحدة</numerusform>
            <numerusform>تم نقل متابعتين</numerusform>
            <numerusform>تم نقل %Ln متابعات</numerusform>
            <numerusform>تم نقل %Ln متابعة</numerusform>
            <numerusform>تم نقل %Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving follow-ups</source>
        <translation>جارٍ نقل المتابعات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Completing what was missed</source>
        <translation>جارٍ إنجاز ما فات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>تم (مسافة)</translation>
    </message>
    <message>
        <source>Done, and planned as it stands beside</source>
        <translation>تم، وجدولة الخطوة المكتوبة بجانبه</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Going cold — nothing planned</source>
        <translation>علاقات تفتر — لا شيء مجدول</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما يخصني</translation>
    </message>
    <message>
        <source>Mine or everyone&apos;s</source>
        <translation>ما يخصني أو ما يخص الجميع</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>نقل الخطوة…</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>لم يتم التواصل قط</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln days</source>
        <translation>
            <numerusform>لا تواصل منذ %Ln أيام</numerusform>
            <numerusform>لا تواصل منذ يوم واحد</numerusform>
            <numerusform>لا تواصل منذ يومين</numerusform>
            <numerusform>لا تواصل منذ %Ln أيام</numerusform>
            <numerusform>لا تواصل منذ %Ln يومًا</numerusform>
            <numerusform>لا تواصل منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact for one day</source>
        <translation>لا تواصل منذ يوم واحد</translation>
    </message>
    <message>
        <source>Nothing was missed of what repeats.</source>
        <translation>لم يفت شيء مما يتكرر.</translation>
    </message>
    <message>
        <source>Only some types, priorities or tags (F in the list)</source>
        <translation>بعض الأنواع أو الأولويات أو الوسوم فقط (F في القائمة)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>جدولة مكالمة مع من يفتر التواصل معه</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>جدولة الخطوة التالية</translation>
    </message>
    <message>
        <source>Plan the next step (Return)</source>
        <translation>جدولة الخطوة التالية (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln calls: {day}</source>
        <translation>
            <numerusform>تمت جدولة %Ln مكالمات: {day}</numerusform>
            <numerusform>تمت جدولة مكالمة واحدة: {day}</numerusform>
            <numerusform>تمت جدولة مكالمتين: {day}</numerusform>
            <numerusform>تمت جدولة %Ln مكالمات: {day}</numerusform>
            <numerusform>تمت جدولة %Ln مكالمة: {day}</numerusform>
            <numerusform>تمت جدولة %Ln مكالمة: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned a call with {name}: {day}</source>
        <translation>تمت جدولة مكالمة مع {name}: {day}</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF</source>
        <translation>طباعة القائمة أو حفظها بصيغة PDF</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all types, priorities and tags</source>
        <translation>عرض كل الأنواع والأولويات والوسوم</translation>
    </message>
    <message>
        <source>Show only some types, priorities or tags</source>
        <translation>عرض بعض الأنواع أو الأولويات أو الوسوم فقط</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
    <message>
        <source>Skip the missed ones</source>
        <translation>تخطي ما فات</translation>
    </message>
    <message>
        <source>Skip the missed ones ({count})</source>
        <translation>تخطي ما فات ({count})</translation>
    </message>
    <message>
        <source>Skipping what was missed</source>
        <translation>جارٍ تخطي ما فات</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The missed ones are done</source>
        <translation>أُنجز ما فات</translation>
    </message>
    <message>
        <source>The missed ones are done ({count})</source>
        <translation>أُنجز ما فات ({count})</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>اكتب ما قيل</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>last try: {result}</source>
        <translation>آخر محاولة: {result}</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>plan…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>{count} more come up as these are done</source>
        <translation>ستظهر {count} أخرى عند إنجاز هذه</translation>
    </message>
    <message>
        <source>{every} (tier {tier})</source>
        <translation>{every} (الفئة {tier})</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Move everything that is overdue to another day</source>
        <translation>نقل كل المتأخر إلى يوم آخر</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Nothing of yours is open. What you plan with people stands here, by the day it is due.</source>
        <translation>لا شيء مفتوح يخصك. هنا يظهر ما تخطط له مع الناس حسب موعده.</translation>
    </message>
    <message>
        <source>Nothing open is of the types, priorities and tags chosen.</source>
        <translation>لا شيء مفتوح ضمن الأنواع والأولويات والوسوم المختارة.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء لفعله</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>جدولة متابعة</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF (Ctrl P)</source>
        <translation>طباعة القائمة أو حفظها بصيغة PDF (Ctrl P)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show everyone&apos;s</source>
        <translation>عرض ما يخص الجميع</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>تأجيل الكل</translation>
    </message>
    <message>
        <source>What you plan with people stands here, by the day it is due, and whoever is going cold.</source>
        <translation>هنا يظهر ما تخطط له مع الناس حسب موعده، ومن يفتر التواصل معه.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>A table as Google Contacts imports it.</source>
        <translation>جدول كما تستورده جهات اتصال Google.</translation>
    </message>
    <message>
        <source>A table as Outlook imports it.</source>
        <translation>جدول كما يستورده Outlook.</translation>
    </message>
    <message>
        <source>A table with every field. Imported again, it gives the same contacts.</source>
        <translation>جدول بكل الحقول. استيراده يعيد جهات الاتصال نفسها.</translation>
    </message>
    <message>
        <source>A workbook with every field. Imported again, it gives the same contacts.</source>
        <translation>مصنف بكل الحقول. استيراده يعيد جهات الاتصال نفسها.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation>CSV لـ Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV لـ Outlook</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Cards for old phones and car radios.</source>
        <translation>بطاقات للهواتف القديمة وأجهزة السيارات.</translation>
    </message>
    <message>
        <source>Cards in the newest version, for programs that know it.</source>
        <translation>بطاقات بأحدث إصدار، للبرامج التي تعرفه.</translation>
    </message>
    <message>
        <source>Cards with photos, for phones and nearly every address book.</source>
        <translation>بطاقات مع الصور، للهواتف ومعظم دفاتر العناوين.</translation>
    </message>
    <message>
        <source>Every field, for scripts and other programs.</source>
        <translation>كل الحقول، للنصوص البرمجية والبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>It has no place for: {what}.</source>
        <translation>لا مكان فيه لـ: {what}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Their activities, planned and done, for calendars. Imported again, it gives the same ones.</source>
        <translation>أنشطتها المجدولة والمنجزة، للتقاويم. استيرادها يعيد الأنشطة نفسها.</translation>
    </message>
    <message>
        <source>vCard 2.1</source>
        <translation>vCard 2.1</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
</context>
<context>
    <name>FormerGroup</name>
    <message>
        <source>Formerly</source>
        <translation>سابقًا</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Forget {value}</source>
        <translation>نسيان {value}</translation>
    </message>
    <message>
        <source>Let {value} hold again</source>
        <translation>إعادة اعتماد {value}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>All else grows with it, from the next start.</source>
        <translation>يكبر كل شيء آخر معه، بدءًا من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Arabic names without ال</source>
        <translation>الأسماء العربية دون «ال»</translation>
    </message>
    <message>
        <source>As in my country</source>
        <translation>حسب بلدي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Gregorian, beside another</source>
        <translation>الميلادي إلى جانب غيره</translation>
    </message>
    <message>
        <source>Islamic (Umm al-Qura)</source>
        <translation>الهجري (أم القرى)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Name and address, as they stand on envelopes.</source>
        <translation>الاسم والعنوان كما يُكتبان على المظاريف.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Of what is planned for a time of day, unless it has its own.</source>
        <translation>لما له وقت محدد، ما لم يكن له تذكير خاص به.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>تقويم ثانٍ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>الهجري الشمسي</translation>
    </message>
    <message>
        <source>Stands beside what you do, and owns what you plan.</source>
        <translation>يظهر بجانب ما تفعله، ويُسند إليه ما تجدوله.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What is sent from them is recorded as written by you, all else as written to you. They stay on this computer.</source>
        <translation>ما يُرسل منها يُسجل على أنك كتبته، وما عداه على أنه كُتب إليك. وهي تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Click to let this contact stay (S)</source>
        <translation>انقر لتبقى جهة الاتصال هذه (S)</translation>
    </message>
    <message>
        <source>This contact stays; links and lists that name the others lead to it.</source>
        <translation>تبقى جهة الاتصال هذه؛ والروابط والقوائم التي تذكر الأخريات تؤدي إليها.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Bring and take</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Ctrl J understands a line such as “{example}”. In a contact, Ctrl L records what was done and Ctrl Shift F plans what comes next.</source>
        <translation>يفهم Ctrl J سطرًا مثل «{example}». وفي جهة الاتصال يسجل Ctrl L ما تم، ويجدول Ctrl Shift F ما يأتي بعده.</translation>
    </message>
    <message>
        <source>Ctrl K finds people, groups, views and every action by a few letters, also mistyped. Ctrl F searches all that was ever written down.</source>
        <translation>يجد Ctrl K الأشخاص والمجموعات وطرق العرض وكل الإجراءات ببضعة أحرف، حتى مع الأخطاء الإملائية. ويبحث Ctrl F في كل ما كُتب.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back whatever was done, the history keeps every change, and backups are made by themselves.</source>
        <translation>يتراجع Ctrl Z عن أي إجراء، ويحفظ السجل كل تغيير، وتُنشأ النسخ الاحتياطية تلقائيًا.</translation>
    </message>
    <message>
        <source>Drop lists of contacts, calendars or e-mails onto the window to take them in. Ctrl E writes what the list shows to a file.</source>
        <translation>أفلت قوائم جهات الاتصال أو التقاويم أو الرسائل الإلكترونية على النافذة لاستيرادها. ويكتب Ctrl E ما تعرضه القائمة في ملف.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>Several computers share a folder, and no server is needed: see Sync.</source>
        <translation>تتشارك عدة أجهزة في مجلد واحد دون خادم: انظر «المزامنة».</translation>
    </message>
    <message>
        <source>Today shows what is due and who goes cold. The keys 1 to 4 give the result, and the next step is proposed.</source>
        <translation>تعرض صفحة «اليوم» ما حان موعده ومن يفتر التواصل معه. تسجل المفاتيح من ١ إلى ٤ النتيجة، وتُقترح الخطوة التالية.</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>العمل معًا</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>التدوين</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contacts</source>
        <translation>
            <numerusform>تم نسخ %Ln جهات اتصال</numerusform>
            <numerusform>تم نسخ جهة اتصال واحدة</numerusform>
            <numerusform>تم نسخ جهتي اتصال</numerusform>
            <numerusform>تم نسخ %Ln جهات اتصال</numerusform>
            <numerusform>تم نسخ %Ln جهة اتصال</numerusform>
            <numerusform>تم نسخ %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one contact</source>
        <translation>تم نسخ جهة اتصال واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln contacts go onto the clipboard; export them instead.</source>
        <translation>
            <numerusform>لا تتسع الحافظة إلا لـ%Ln جهات اتصال؛ صدّرها بدلًا من ذلك.</numerusform>
            <numerusform>لا تتسع الحافظة إلا لجهة اتصال واحدة؛ صدّرها بدلًا من ذلك.</numerusform>
            <numerusform>لا تتسع الحافظة إلا لجهتي اتصال؛ صدّرها بدلًا من ذلك.</numerusform>
            <numerusform>لا تتسع الحافظة إلا لـ%Ln جهات اتصال؛ صدّرها بدلًا من ذلك.</numerusform>
            <numerusform>لا تتسع الحافظة إلا لـ%Ln جهة اتصال؛ صدّرها بدلًا من ذلك.</numerusform>
            <numerusform>لا تتسع الحافظة إلا لـ%Ln جهة اتصال؛ صدّرها بدلًا من ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Everybody who works there</source>
        <translation>كل من يعمل هناك</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>جدولة الخطوة التالية</translation>
    </message>
    <message>
        <source>Private: never leaves this computer</source>
        <translation>خاص: لا يغادر هذا الجهاز أبدًا</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>تسجيل ما تم</translation>
    </message>
    <message>
        <source>There is no e-mail address</source>
        <translation>لا يوجد عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>لا يوجد رقم هاتف</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>العاملون فيها</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each thing you do will stand here, and can be taken back.</source>
        <translation>هنا يظهر كل ما تفعله، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <translation>لا إجراء فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>كما كان في نهاية {day}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>This contact was not there yet.</source>
        <translation>لم تكن جهة الاتصال موجودة بعد.</translation>
    </message>
</context>
<context>
    <name>ImportControls</name>
    <message>
        <source>As chosen here</source>
        <translation>كما اختير هنا</translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation>كما وُجد في كل عمود</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>كما تم التعرف عليه</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما يذكر الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add it once more</source>
        <translation>إضافتها مرة أخرى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it, and add what is new</source>
        <translation>تغييرها وإضافة الجديد</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>أفلت الملفات هنا</translation>
    </message>
    <message>
        <source>Fill its blanks only</source>
        <translation>ملء الفارغ فقط</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>استيراد %Ln ملفات</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %Ln ملفات</numerusform>
            <numerusform>استيراد %Ln ملفًا</numerusform>
            <numerusform>استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>جهات اتصال معروفة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; calendars, too.</source>
        <translation>قوائم جهات اتصال بصيغة CSV أو vCard أو جدول بيانات، من Google أو Outlook أو هاتف أو غيرها؛ والتقاويم أيضًا.</translation>
    </message>
    <message>
        <source>Lists of contacts, calendars</source>
        <translation>قوائم جهات اتصال وتقاويم</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>المزيد من الملفات…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Saved the rejected rows to {file}</source>
        <translation>تم حفظ الصفوف المرفوضة في {file}</translation>
    </message>
    <message>
        <source>Show the imported</source>
        <translation>عرض ما تم استيراده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>When a contact is known already</source>
        <translation>عندما تكون جهة الاتصال معروفة مسبقًا</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on.</source>
        <translation>يمكنك إغلاق هذه النافذة؛ يستمر الاستيراد.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>ACT!</source>
        <translation>ACT!</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>CRM Desktop, JSON</source>
        <translation>CRM Desktop، JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Excel workbook as XML</source>
        <translation>مصنف Excel بصيغة XML</translation>
    </message>
    <message>
        <source>Excel workbook of earlier years</source>
        <translation>مصنف Excel قديم</translation>
    </message>
    <message>
        <source>GoldMine</source>
        <translation>GoldMine</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>جهات اتصال Google</translation>
    </message>
    <message>
        <source>Google Contacts of earlier years</source>
        <translation>جهات اتصال Google القديمة</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>KAddressBook</source>
        <translation>KAddressBook</translation>
    </message>
    <message>
        <source>LDIF, as Thunderbird and directories write it</source>
        <translation>LDIF كما يكتبه Thunderbird والأدلة</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>جهات اتصال LinkedIn</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>جدول بيانات OpenDocument</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>ImportMappings</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep where columns go</source>
        <translation>حفظ توزيع الأعمدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Height of the list of columns</source>
        <translation>ارتفاع قائمة الأعمدة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>As it was recognised</source>
        <translation>كما تم التعرف عليه</translation>
    </message>
    <message>
        <source>Enter chooses what a row is that looks like somebody here; what is left open is new.</source>
        <translation>اضغط Enter لتحديد ماهية صف يشبه أحدًا هنا؛ وما يُترك دون تحديد يُعد جديدًا.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>The first {count} rows of each kind are listed, and compared with who is here.</source>
        <translation>تُعرض أول {count} من صفوف كل نوع وتُقارن بمن هنا.</translation>
    </message>
    <message>
        <source>The same as whom they look like</source>
        <translation>مطابق لمن يشبهه</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>مطابق لـ{name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>مطابق لـ{name}</translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation>ربما {name}: {reasons}</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark at its beginning tells the encoding.</source>
        <translation>علامة في أوله تدل على الترميز.</translation>
    </message>
    <message>
        <source>All its bytes are UTF-8.</source>
        <translation>جميع بايتاته UTF-8.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>لا صف يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>Of its sheets it is the first that holds a table.</source>
        <translation>هي أول ورقة فيها جدول.</translation>
    </message>
    <message>
        <source>Only in this encoding do its letters make words.</source>
        <translation>لا تكوّن حروفه كلمات إلا بهذا الترميز.</translation>
    </message>
    <message>
        <source>Row {line} names the columns; what stands above is passed over.</source>
        <translation>الصف {line} يسمّي الأعمدة؛ وما فوقه يُتجاوز.</translation>
    </message>
    <message>
        <source>The columns go where you let them go last time.</source>
        <translation>تذهب الأعمدة إلى الوجهات التي اخترتها في المرة السابقة.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the day first.</source>
        <translation>تُقرأ تواريخ «{column}» واليوم أولًا.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the month first.</source>
        <translation>تُقرأ تواريخ «{column}» والشهر أولًا.</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>مدخل واحد</translation>
    </message>
    <message>
        <source>{known} of {all} columns were known by their headers or contents.</source>
        <translation>الأعمدة المعروفة من رؤوسها أو محتواها: {known} من {all}.</translation>
    </message>
    <message>
        <source>{known} of {all} headers are those of {program}.</source>
        <translation>رؤوس الأعمدة المطابقة لرؤوس {program}: {known} من {all}.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
            <numerusform>المتغير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
            <numerusform>المستبعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln contacts from {file}</source>
        <translation>
            <numerusform>تم تغيير %Ln جهات اتصال من {file}</numerusform>
            <numerusform>تم تغيير جهة اتصال واحدة من {file}</numerusform>
            <numerusform>تم تغيير جهتي اتصال من {file}</numerusform>
            <numerusform>تم تغيير %Ln جهات اتصال من {file}</numerusform>
            <numerusform>تم تغيير %Ln جهة اتصال من {file}</numerusform>
            <numerusform>تم تغيير %Ln جهة اتصال من {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed one contact from {file}</source>
        <translation>تم تغيير جهة اتصال واحدة من {file}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contacts from {file}</source>
        <translation>
            <numerusform>تم استيراد %Ln جهات اتصال من {file}</numerusform>
            <numerusform>تم استيراد جهة اتصال واحدة من {file}</numerusform>
            <numerusform>تم استيراد جهتي اتصال من {file}</numerusform>
            <numerusform>تم استيراد %Ln جهات اتصال من {file}</numerusform>
            <numerusform>تم استيراد %Ln جهة اتصال من {file}</numerusform>
            <numerusform>تم استيراد %Ln جهة اتصال من {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from {file}</source>
        <translation>تم استيراد جهة اتصال واحدة من {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>جارٍ استيراد {file}</translation>
    </message>
    <message>
        <source>Nothing new in {file}</source>
        <translation>لا جديد في {file}</translation>
    </message>
</context>
<context>
    <name>LabelEdit</name>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>التسميات المعتادة</translation>
    </message>
</context>
<context>
    <name>LabelledRow</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>تعيينه كمفضّل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة إلكترونية</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Columns to export</source>
        <translation>أعمدة التصدير</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التخطيط</translation>
    </message>
    <message>
        <source>Name, to keep them for other times</source>
        <translation>اسم لحفظها للمرات القادمة</translation>
    </message>
    <message>
        <source>What is not in the list is not in the file. With the identifier an edited copy finds back.</source>
        <translation>ما ليس في القائمة ليس في الملف. وبوجود المعرّف تُطابَق النسخة المعدّلة عند استيرادها.</translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests came in</source>
        <translation>
            <numerusform>وصلت %Ln طلبات</numerusform>
            <numerusform>وصل طلب واحد</numerusform>
            <numerusform>وصل طلبان</numerusform>
            <numerusform>وصلت %Ln طلبات</numerusform>
            <numerusform>وصل %Ln طلبًا</numerusform>
            <numerusform>وصل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>One request came in</source>
        <translation>وصل طلب واحد</translation>
    </message>
    <message>
        <source>Web form: {problem}</source>
        <translation>نموذج الويب: {problem}</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
</context>
<context>
    <name>LeadWatch</name>
    <message numerus="yes">
        <source>%Ln requests came in: {names}</source>
        <translation>
            <numerusform>وصلت %Ln طلبات: {names}</numerusform>
            <numerusform>وصل طلب واحد: {names}</numerusform>
            <numerusform>وصل طلبان: {names}</numerusform>
            <numerusform>وصلت %Ln طلبات: {names}</numerusform>
            <numerusform>وصل %Ln طلبًا: {names}</numerusform>
            <numerusform>وصل %Ln طلب: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>الرد على الطلب</translation>
    </message>
    <message>
        <source>One request came in: {names}</source>
        <translation>وصل طلب واحد: {names}</translation>
    </message>
    <message>
        <source>The folder does not answer: {path}</source>
        <translation>المجلد لا يستجيب: {path}</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>نموذج الويب</translation>
    </message>
</context>
<context>
    <name>LeadsDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.</source>
        <translation>اختر المجلد الذي يضع فيه نموذج الويب ملفات CSV أو JSON أو رسائل إلكترونية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each request that lands in {path} will stand here.</source>
        <translation>كل طلب يصل إلى {path} سيظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>طلبات نموذج الويب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for today, each request once, on however many computers. Of somebody known only what was blank is filled.</source>
        <translation>ملفات CSV وJSON والرسائل الإلكترونية (.eml) التي تصل إلى هناك من نموذج ويب تصبح جهات اتصال مع متابعة لليوم، كل طلب مرة واحدة مهما كان عدد الأجهزة. أما المعروف مسبقًا فلا يُملأ إلا ما كان فارغًا لديه.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Folder of the web form</source>
        <translation>مجلد نموذج الويب</translation>
    </message>
    <message>
        <source>Move files into the folder “done” within, once they were taken</source>
        <translation>نقل الملفات بعد معالجتها إلى المجلد «done» بداخله</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>لا مجلد قيد المراقبة</translation>
    </message>
    <message>
        <source>Of contacts that are new, unless the file tells one.</source>
        <translation>لجهات الاتصال الجديدة، ما لم يحدد الملف غيره.</translation>
    </message>
    <message>
        <source>Otherwise nothing in the folder is ever changed.</source>
        <translation>وإلا فلا يتغير شيء في المجلد أبدًا.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>نموذج الويب</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not everything is written yet</source>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something long is still being written. What of it is not done is taken back.</source>
        <translation>ما زالت عملية طويلة قيد الكتابة. وما لم يكتمل منها سيتم التراجع عنه.</translation>
    </message>
    <message>
        <source>What you entered could not be written yet; it waits until that is possible.</source>
        <translation>تعذرت كتابة ما أدخلته حتى الآن؛ وهو ينتظر إلى أن يمكن ذلك.</translation>
    </message>
    <message>
        <source>What you wrote about a contact is not recorded yet.</source>
        <translation>ما كتبته عن جهة اتصال لم يُسجل بعد.</translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>Nobody is selected.</source>
        <translation>لم يُحدد أحد.</translation>
    </message>
    <message>
        <source>Print a list…</source>
        <translation>طباعة قائمة…</translation>
    </message>
    <message>
        <source>Print contact sheets…</source>
        <translation>طباعة بطاقات جهات الاتصال…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>طباعة مظاريف…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>طباعة ملصقات…</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>كتابة وطباعة</translation>
    </message>
    <message>
        <source>Write e-mails…</source>
        <translation>كتابة رسائل إلكترونية…</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>كتابة خطابات…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln رسائل إلكترونية</numerusform>
            <numerusform>رسالة إلكترونية واحدة</numerusform>
            <numerusform>رسالتان إلكترونيتان</numerusform>
            <numerusform>%Ln رسائل إلكترونية</numerusform>
            <numerusform>%Ln رسالة إلكترونية</numerusform>
            <numerusform>%Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelopes</source>
        <translation>
            <numerusform>%Ln مظاريف</numerusform>
            <numerusform>مظروف واحد</numerusform>
            <numerusform>مظروفان</numerusform>
            <numerusform>%Ln مظاريف</numerusform>
            <numerusform>%Ln مظروفًا</numerusform>
            <numerusform>%Ln مظروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have more text than there is room for, and are left out:</source>
        <translation>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
            <numerusform>مستبعدة لأن نصها أطول من المساحة المتاحة (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no address of e-mail and are left out:</source>
        <translation>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريد إلكتروني (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address and are left out:</source>
        <translation>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
            <numerusform>مستبعدة لعدم وجود عنوان بريدي (%Ln):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln ملصقات</numerusform>
            <numerusform>ملصق واحد</numerusform>
            <numerusform>ملصقان</numerusform>
            <numerusform>%Ln ملصقات</numerusform>
            <numerusform>%Ln ملصقًا</numerusform>
            <numerusform>%Ln ملصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>خطاب واحد</numerusform>
            <numerusform>خطابان</numerusform>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>%Ln خطابًا</numerusform>
            <numerusform>%Ln خطاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Address with the name, as on an envelope</source>
        <translation>العنوان مع الاسم كما على المظروف</translation>
    </message>
    <message>
        <source>All e-mails (a list)</source>
        <translation>كل عناوين البريد الإلكتروني (قائمة)</translation>
    </message>
    <message>
        <source>All phones (a list)</source>
        <translation>كل أرقام الهاتف (قائمة)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>يوم الخطوة التالية</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>مظروف</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>One has more text than there is room for, and is left out:</source>
        <translation>واحدة مستبعدة لأن نصها أطول من المساحة المتاحة:</translation>
    </message>
    <message>
        <source>One has no address of e-mail and is left out:</source>
        <translation>واحدة مستبعدة لعدم وجود عنوان بريد إلكتروني:</translation>
    </message>
    <message>
        <source>One has no postal address and is left out:</source>
        <translation>واحدة مستبعدة لعدم وجود عنوان بريدي:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>السطر الثاني من العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>اللاحقة بعد الاسم</translation>
    </message>
    <message>
        <source>Tags (a list)</source>
        <translation>الوسوم (قائمة)</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; all {count} are printed.</source>
        <translation>تُعرض هنا أول {shown}؛ وتُطبع كلها ({count}).</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Writing into {folder}</source>
        <translation>جارٍ الكتابة في {folder}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>not written, as no e-mail can go to the address: {names}</source>
        <translation>لم تُكتب، إذ لا يمكن إرسال بريد إلكتروني إلى العنوان: {names}</translation>
    </message>
    <message>
        <source>one contact</source>
        <translation>جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>one e-mail</source>
        <translation>رسالة إلكترونية واحدة</translation>
    </message>
    <message>
        <source>one envelope</source>
        <translation>مظروف واحد</translation>
    </message>
    <message>
        <source>one label</source>
        <translation>ملصق واحد</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>خطاب واحد</translation>
    </message>
    <message>
        <source>{what} recorded</source>
        <translation>تم تسجيل: {what}</translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation>تمت كتابة: {what}</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read; point at it to see why</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
            <numerusform>تعذرت قراءة %Ln؛ ضع المؤشر عليها لترى السبب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create all</source>
        <translation>إنشاء الكل</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>الرسائل الإلكترونية</translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation>استبعاد الكل</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <translation>ليسوا في جهات اتصالك</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln e-mails</source>
        <translation>
            <numerusform>تسجيل %Ln رسائل إلكترونية</numerusform>
            <numerusform>تسجيل رسالة إلكترونية واحدة</numerusform>
            <numerusform>تسجيل رسالتين إلكترونيتين</numerusform>
            <numerusform>تسجيل %Ln رسائل إلكترونية</numerusform>
            <numerusform>تسجيل %Ln رسالة إلكترونية</numerusform>
            <numerusform>تسجيل %Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message>
        <source>Record one e-mail</source>
        <translation>تسجيل رسالة إلكترونية واحدة</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>gains who was not in it</source>
        <translation>يُضاف إليها من لم يكن فيها</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة مسبقًا</translation>
    </message>
    <message>
        <source>of nobody in your contacts</source>
        <translation>ليست لأحد من جهات اتصالك</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>تُسجل</translation>
    </message>
    <message numerus="yes">
        <source>recorded, with %Ln files</source>
        <translation>
            <numerusform>تُسجل مع %Ln ملفات</numerusform>
            <numerusform>تُسجل مع ملف واحد</numerusform>
            <numerusform>تُسجل مع ملفين</numerusform>
            <numerusform>تُسجل مع %Ln ملفات</numerusform>
            <numerusform>تُسجل مع %Ln ملفًا</numerusform>
            <numerusform>تُسجل مع %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded, with one file</source>
        <translation>تُسجل مع ملف واحد</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>جدولة مكالمة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Several tags are parted by commas.</source>
        <translation>تُفصل الوسوم المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>لا شيء على هذا الجهاز يفتح {link}</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>طباعة قائمة</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>جارٍ حذف {name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>جارٍ دمج {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No record holds it.</source>
        <translation>لا يستخدمه أي سجل.</translation>
    </message>
    <message>
        <source>Records that hold it: {count}</source>
        <translation>السجلات التي تستخدمه: {count}</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>جارٍ إعادة تسمية {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add by typing</source>
        <translation>إضافة بالكتابة</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>تمت إضافة بيانات نموذجية</translation>
    </message>
    <message>
        <source>All that is held about the shown person</source>
        <translation>كل ما هو محفوظ عن الشخص المعروض</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>تطبيق خطة عمل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>أعمدة القائمة وترتيبها</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Copy the selected contacts</source>
        <translation>نسخ جهات الاتصال المحددة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>حذف جهات الاتصال المحددة</translation>
    </message>
    <message>
        <source>Erase the shown person for good</source>
        <translation>محو الشخص المعروض نهائيًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Find people, companies, notes, numbers</source>
        <translation>البحث عن أشخاص وشركات وملاحظات وأرقام</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>البحث عن أشخاص ومجموعات وطرق عرض وإجراءات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>الدليل واختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Look for duplicates of the shown contact</source>
        <translation>البحث عن مكررات جهة الاتصال المعروضة</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>جارٍ إنشاء بيانات نموذجية</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>إضافة سريعة</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>تسجيل رسائل إلكترونية</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>طلبات نموذج الويب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings, history and shortcuts</source>
        <translation>الإعدادات والسجل والاختصارات</translation>
    </message>
    <message>
        <source>Show the contact as a QR code</source>
        <translation>عرض جهة الاتصال كرمز QR</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>قوالب المراسلات</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>All the others · {count}</source>
        <translation>كل الجهات الأخرى · {count}</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>دمجها</translation>
    </message>
    <message>
        <source>Matching contacts</source>
        <translation>جارٍ مطابقة جهات الاتصال</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The same contacts</source>
        <translation>جهات الاتصال نفسها</translation>
    </message>
    <message>
        <source>These were here, and the office has them, too. Made one, the office&apos;s contact gets what only yours knows, and your activities. Undo takes it back.</source>
        <translation>هذه كانت هنا، وهي لدى المكتب أيضًا. عند دمجها تأخذ جهة اتصال المكتب ما لا يعرفه غيرك وأنشطتك. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{name} · {reason}</source>
        <translation>{name} · {reason}</translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>from the same list</source>
        <translation>من القائمة نفسها</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>عنوان البريد نفسه</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
</context>
<context>
    <name>MeaningEdit</name>
    <message>
        <source>It is like</source>
        <translation>يُعامل مثل</translation>
    </message>
    <message>
        <source>It is offered for (none: all)</source>
        <translation>يُعرض لـ (بلا اختيار: للكل)</translation>
    </message>
    <message>
        <source>It says that the contact was</source>
        <translation>يدل على</translation>
    </message>
    <message>
        <source>Keep in touch every so many days</source>
        <translation>عدد الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي عدد</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>A call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>محاولة بلا جدوى</translation>
    </message>
    <message>
        <source>Work without a result</source>
        <translation>عمل بلا نتيجة</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>جارٍ البحث عن المكررات</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>جارٍ دمج جهات الاتصال</translation>
    </message>
    <message>
        <source>No other contact looks as if it were {name}</source>
        <translation>لا توجد جهة اتصال أخرى تبدو كأنها {name}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n fields alike</source>
        <translation>
            <numerusform>حقول متطابقة: %Ln</numerusform>
            <numerusform>حقل واحد متطابق</numerusform>
            <numerusform>حقلان متطابقان</numerusform>
            <numerusform>حقول متطابقة: %Ln</numerusform>
            <numerusform>حقول متطابقة: %Ln</numerusform>
            <numerusform>حقول متطابقة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>دمج جهات الاتصال</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقتين</translation>
    </message>
    <message>
        <source>One field alike</source>
        <translation>حقل واحد متطابق</translation>
    </message>
    <message>
        <source>Records that become {into}: {count}.</source>
        <translation>السجلات التي ستصبح {into}: {count}.</translation>
    </message>
    <message>
        <source>They are not offered as duplicates any more</source>
        <translation>لن تُقترح كمكررات بعد الآن</translation>
    </message>
    <message>
        <source>What comes with the old name later, from a colleague or a file, will be {into}, too.</source>
        <translation>ما يأتي لاحقًا بالاسم القديم، من زميل أو ملف، سيكون {into} أيضًا.</translation>
    </message>
    <message>
        <source>What is not chosen is kept as “formerly”.</source>
        <translation>ما لا يُختار يُحفظ تحت «سابقًا».</translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>The contacts side by side</source>
        <translation>جهات الاتصال جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who work there</source>
        <translation>
            <numerusform>%Ln أشخاص يعملون هناك</numerusform>
            <numerusform>شخص واحد يعمل هناك</numerusform>
            <numerusform>شخصان يعملان هناك</numerusform>
            <numerusform>%Ln أشخاص يعملون هناك</numerusform>
            <numerusform>%Ln شخصًا يعملون هناك</numerusform>
            <numerusform>%Ln شخص يعملون هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>one person who works there</source>
        <translation>شخص واحد يعمل هناك</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>{what} go along</source>
        <translation>ينتقل معها: {what}</translation>
    </message>
    <message>
        <source>{what} goes along</source>
        <translation>ينتقل معها: {what}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Another contact</source>
        <translation>جهة اتصال أخرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} was merged into this contact · {when}</source>
        <translation>تم دمج {name} في جهة الاتصال هذه · {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطين</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were read</source>
        <translation>
            <numerusform>قُرئت %Ln أنشطة</numerusform>
            <numerusform>قُرئ نشاط واحد</numerusform>
            <numerusform>قُرئ نشاطان</numerusform>
            <numerusform>قُرئت %Ln أنشطة</numerusform>
            <numerusform>قُرئ %Ln نشاطًا</numerusform>
            <numerusform>قُرئ %Ln نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are lost</source>
        <translation>
            <numerusform>فُقدت %Ln ملفات مرفقة</numerusform>
            <numerusform>فُقد ملف مرفق واحد</numerusform>
            <numerusform>فُقد ملفان مرفقان</numerusform>
            <numerusform>فُقدت %Ln ملفات مرفقة</numerusform>
            <numerusform>فُقد %Ln ملفًا مرفقًا</numerusform>
            <numerusform>فُقد %Ln ملف مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are missing; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>%Ln ملفات مرفقة مفقودة؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>ملف مرفق واحد مفقود؛ استعده من نسخة احتياطية أو أرفقه من جديد.</numerusform>
            <numerusform>ملفان مرفقان مفقودان؛ استعدهما من نسخة احتياطية أو أرفقهما من جديد.</numerusform>
            <numerusform>%Ln ملفات مرفقة مفقودة؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>%Ln ملفًا مرفقًا مفقودة؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>%Ln ملف مرفق مفقودة؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are not what they were; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>%Ln ملفات مرفقة لم تعد كما كانت؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>ملف مرفق واحد لم يعد كما كان؛ استعده من نسخة احتياطية أو أرفقه من جديد.</numerusform>
            <numerusform>ملفان مرفقان لم يعودا كما كانا؛ استعدهما من نسخة احتياطية أو أرفقهما من جديد.</numerusform>
            <numerusform>%Ln ملفات مرفقة لم تعد كما كانت؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>%Ln ملفًا مرفقًا لم تعد كما كانت؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
            <numerusform>%Ln ملف مرفق لم تعد كما كانت؛ استعدها من نسخة احتياطية أو أرفقها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are used by nothing any more; they go by themselves after some time.</source>
        <translation>
            <numerusform>%Ln ملفات مرفقة لم يعد شيء يستخدمها؛ تُحذف تلقائيًا بعد مدة.</numerusform>
            <numerusform>ملف مرفق واحد لم يعد شيء يستخدمه؛ يُحذف تلقائيًا بعد مدة.</numerusform>
            <numerusform>ملفان مرفقان لم يعد شيء يستخدمهما؛ يُحذفان تلقائيًا بعد مدة.</numerusform>
            <numerusform>%Ln ملفات مرفقة لم يعد شيء يستخدمها؛ تُحذف تلقائيًا بعد مدة.</numerusform>
            <numerusform>%Ln ملفًا مرفقًا لم يعد شيء يستخدمها؛ تُحذف تلقائيًا بعد مدة.</numerusform>
            <numerusform>%Ln ملف مرفق لم يعد شيء يستخدمها؛ تُحذف تلقائيًا بعد مدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were copied</source>
        <translation>
            <numerusform>نُسخت %Ln ملفات مرفقة</numerusform>
            <numerusform>نُسخ ملف مرفق واحد</numerusform>
            <numerusform>نُسخ ملفان مرفقان</numerusform>
            <numerusform>نُسخت %Ln ملفات مرفقة</numerusform>
            <numerusform>نُسخ %Ln ملفًا مرفقًا</numerusform>
            <numerusform>نُسخ %Ln ملف مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that colleagues made are missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>
            <numerusform>تنقص هنا %Ln تغييرات أجراها زملاء؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
            <numerusform>ينقص هنا تغيير واحد أجراه زميل؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
            <numerusform>ينقص هنا تغييران أجراهما زملاء؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
            <numerusform>تنقص هنا %Ln تغييرات أجراها زملاء؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
            <numerusform>ينقص هنا %Ln تغييرًا أجراها زملاء؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
            <numerusform>ينقص هنا %Ln تغيير أجراها زملاء؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتي اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts are not recognised by what they have; a repair computes that anew.</source>
        <translation>
            <numerusform>%Ln جهات اتصال لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</numerusform>
            <numerusform>جهة اتصال واحدة لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</numerusform>
            <numerusform>جهتا اتصال لا يتم التعرف عليهما بما لديهما؛ الإصلاح يحسب ذلك من جديد.</numerusform>
            <numerusform>%Ln جهات اتصال لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</numerusform>
            <numerusform>%Ln جهة اتصال لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</numerusform>
            <numerusform>%Ln جهة اتصال لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts were read</source>
        <translation>
            <numerusform>قُرئت %Ln جهات اتصال</numerusform>
            <numerusform>قُرئت جهة اتصال واحدة</numerusform>
            <numerusform>قُرئت جهتا اتصال</numerusform>
            <numerusform>قُرئت %Ln جهات اتصال</numerusform>
            <numerusform>قُرئت %Ln جهة اتصال</numerusform>
            <numerusform>قُرئت %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln رسائل إلكترونية</numerusform>
            <numerusform>رسالة إلكترونية واحدة</numerusform>
            <numerusform>رسالتين إلكترونيتين</numerusform>
            <numerusform>%Ln رسائل إلكترونية</numerusform>
            <numerusform>%Ln رسالة إلكترونية</numerusform>
            <numerusform>%Ln رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the office are not what they were when they were written; leave the office and join it anew.</source>
        <translation>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
            <numerusform>ملفات للمكتب لم تعد كما كُتبت (%Ln)؛ غادر المكتب وانضم إليه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards, indexes or tables of the database are missing; a repair makes them anew.</source>
        <translation>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>تنقص قاعدة البيانات عناصر (مشغّلات أو فهارس أو جداول): %Ln؛ الإصلاح ينشئها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>خطاب واحد</numerusform>
            <numerusform>خطابين</numerusform>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>%Ln خطابًا</numerusform>
            <numerusform>%Ln خطاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the history are lost</source>
        <translation>
            <numerusform>فُقدت %Ln أسطر من السجل</numerusform>
            <numerusform>فُقد سطر واحد من السجل</numerusform>
            <numerusform>فُقد سطران من السجل</numerusform>
            <numerusform>فُقدت %Ln أسطر من السجل</numerusform>
            <numerusform>فُقد %Ln سطرًا من السجل</numerusform>
            <numerusform>فُقد %Ln سطر من السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal are missing; a repair keeps what the records hold, but these cannot be undone.</source>
        <translation>
            <numerusform>تنقص دفتر التغييرات %Ln أسطر؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنها.</numerusform>
            <numerusform>ينقص دفتر التغييرات سطر واحد؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنه.</numerusform>
            <numerusform>ينقص دفتر التغييرات سطران؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنهما.</numerusform>
            <numerusform>تنقص دفتر التغييرات %Ln أسطر؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنها.</numerusform>
            <numerusform>ينقص دفتر التغييرات %Ln سطرًا؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنها.</numerusform>
            <numerusform>ينقص دفتر التغييرات %Ln سطر؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>
            <numerusform>تتعذر قراءة %Ln أسطر من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
            <numerusform>تتعذر قراءة سطر واحد من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
            <numerusform>تتعذر قراءة سطرين من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
            <numerusform>تتعذر قراءة %Ln أسطر من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
            <numerusform>تتعذر قراءة %Ln سطرًا من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
            <numerusform>تتعذر قراءة %Ln سطر من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are lost</source>
        <translation>
            <numerusform>فُقدت %Ln سجلات</numerusform>
            <numerusform>فُقد سجل واحد</numerusform>
            <numerusform>فُقد سجلان</numerusform>
            <numerusform>فُقدت %Ln سجلات</numerusform>
            <numerusform>فُقد %Ln سجلًا</numerusform>
            <numerusform>فُقد %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are missing of which the journal tells; a repair brings them back.</source>
        <translation>
            <numerusform>%Ln سجلات مذكورة في دفتر التغييرات مفقودة؛ الإصلاح يعيدها.</numerusform>
            <numerusform>سجل واحد مذكور في دفتر التغييرات مفقود؛ الإصلاح يعيده.</numerusform>
            <numerusform>سجلان مذكوران في دفتر التغييرات مفقودان؛ الإصلاح يعيدهما.</numerusform>
            <numerusform>%Ln سجلات مذكورة في دفتر التغييرات مفقودة؛ الإصلاح يعيدها.</numerusform>
            <numerusform>%Ln سجلًا مذكورة في دفتر التغييرات مفقودة؛ الإصلاح يعيدها.</numerusform>
            <numerusform>%Ln سجل مذكورة في دفتر التغييرات مفقودة؛ الإصلاح يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not as the journal tells; a repair makes the two agree.</source>
        <translation>
            <numerusform>%Ln سجلات تخالف دفتر التغييرات؛ الإصلاح يوفّق بينها وبينه.</numerusform>
            <numerusform>سجل واحد يخالف دفتر التغييرات؛ الإصلاح يوفّق بينهما.</numerusform>
            <numerusform>سجلان يخالفان دفتر التغييرات؛ الإصلاح يوفّق بينهما وبينه.</numerusform>
            <numerusform>%Ln سجلات تخالف دفتر التغييرات؛ الإصلاح يوفّق بينها وبينه.</numerusform>
            <numerusform>%Ln سجلًا تخالف دفتر التغييرات؛ الإصلاح يوفّق بينها وبينه.</numerusform>
            <numerusform>%Ln سجل تخالف دفتر التغييرات؛ الإصلاح يوفّق بينها وبينه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records came back from the journal</source>
        <translation>
            <numerusform>عادت من دفتر التغييرات %Ln سجلات</numerusform>
            <numerusform>عاد من دفتر التغييرات سجل واحد</numerusform>
            <numerusform>عاد من دفتر التغييرات سجلان</numerusform>
            <numerusform>عادت من دفتر التغييرات %Ln سجلات</numerusform>
            <numerusform>عاد من دفتر التغييرات %Ln سجلًا</numerusform>
            <numerusform>عاد من دفتر التغييرات %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name others that are not there; a repair takes the names out.</source>
        <translation>
            <numerusform>%Ln سجلات تشير إلى سجلات لا وجود لها؛ الإصلاح يزيل الإشارات.</numerusform>
            <numerusform>سجل واحد يشير إلى سجل لا وجود له؛ الإصلاح يزيل الإشارة.</numerusform>
            <numerusform>سجلان يشيران إلى سجلات لا وجود لها؛ الإصلاح يزيل الإشارات.</numerusform>
            <numerusform>%Ln سجلات تشير إلى سجلات لا وجود لها؛ الإصلاح يزيل الإشارات.</numerusform>
            <numerusform>%Ln سجلًا تشير إلى سجلات لا وجود لها؛ الإصلاح يزيل الإشارات.</numerusform>
            <numerusform>%Ln سجل تشير إلى سجلات لا وجود لها؛ الإصلاح يزيل الإشارات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتين</numerusform>
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values belong to contacts or activities that are not there; a repair makes contacts for them.</source>
        <translation>
            <numerusform>%Ln قيم تتبع جهات اتصال أو أنشطة لا وجود لها؛ الإصلاح ينشئ لها جهات اتصال.</numerusform>
            <numerusform>قيمة واحدة تتبع جهة اتصال أو نشاطًا لا وجود له؛ الإصلاح ينشئ لها جهة اتصال.</numerusform>
            <numerusform>قيمتان تتبعان جهات اتصال أو أنشطة لا وجود لها؛ الإصلاح ينشئ لهما جهات اتصال.</numerusform>
            <numerusform>%Ln قيم تتبع جهات اتصال أو أنشطة لا وجود لها؛ الإصلاح ينشئ لها جهات اتصال.</numerusform>
            <numerusform>%Ln قيمة تتبع جهات اتصال أو أنشطة لا وجود لها؛ الإصلاح ينشئ لها جهات اتصال.</numerusform>
            <numerusform>%Ln قيمة تتبع جهات اتصال أو أنشطة لا وجود لها؛ الإصلاح ينشئ لها جهات اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have custom fields that nobody defined; a repair defines them.</source>
        <translation>
            <numerusform>%Ln قيم في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
            <numerusform>قيمة واحدة في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
            <numerusform>قيمتان في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
            <numerusform>%Ln قيم في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
            <numerusform>%Ln قيمة في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
            <numerusform>%Ln قيمة في حقول مخصصة لم يعرّفها أحد؛ الإصلاح يعرّفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message>
        <source>1 activity was read</source>
        <translation>قُرئ نشاط واحد</translation>
    </message>
    <message>
        <source>1 attached file is lost</source>
        <translation>فُقد ملف مرفق واحد</translation>
    </message>
    <message>
        <source>1 attached file was copied</source>
        <translation>نُسخ ملف مرفق واحد</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>1 contact was read</source>
        <translation>قُرئت جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>رسالة إلكترونية واحدة</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>خطاب واحد</translation>
    </message>
    <message>
        <source>1 line of the history is lost</source>
        <translation>فُقد سطر واحد من السجل</translation>
    </message>
    <message>
        <source>1 record came back from the journal</source>
        <translation>عاد سجل واحد من دفتر التغييرات</translation>
    </message>
    <message>
        <source>1 record is lost</source>
        <translation>فُقد سجل واحد</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>سلسلة واحدة</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>يحتاج الخيار إلى اسم.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <source>A file cannot be put into the office&apos;s folder {path} ({detail}); another program may hold it. It is tried again at the next sync.</source>
        <translation>تعذر وضع ملف في مجلد المكتب {path} ({detail})؛ قد يكون برنامج آخر يستخدمه. تُعاد المحاولة عند المزامنة القادمة.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least; four words are better.</source>
        <translation>تتكون عبارة المرور من {least} أحرف على الأقل؛ وأربع كلمات أفضل.</translation>
    </message>
    <message>
        <source>A person and a company are not one. Change the kind of one of them first, if it is wrong.</source>
        <translation>لا يمكن دمج شخص مع شركة. غيّر نوع أحدهما أولًا إن كان خطأ.</translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation>تحتاج خطة العمل إلى اسم.</translation>
    </message>
    <message>
        <source>A step lies at most {most} days from its day, not {value}; enter fewer.</source>
        <translation>لا يتجاوز بُعد الخطوة عن يومها {most} من الأيام، والمُدخل {value}؛ أدخل عددًا أقل.</translation>
    </message>
    <message>
        <source>A step {summary} counted from {day} lies outside of the calendar; choose another day.</source>
        <translation>الخطوة «{summary}» المحسوبة من {day} تقع خارج التقويم؛ اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>يحتاج القالب إلى اسم.</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>تمت إضافة بيانات نموذجية</translation>
    </message>
    <message>
        <source>Added the choice {subject}</source>
        <translation>تمت إضافة الخيار {subject}</translation>
    </message>
    <message>
        <source>Added the field {subject}</source>
        <translation>تمت إضافة الحقل {subject}</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>تمت إضافة المجموعة {subject}</translation>
    </message>
    <message>
        <source>Added the playbook {subject}</source>
        <translation>تمت إضافة خطة العمل {subject}</translation>
    </message>
    <message>
        <source>Added the template {subject}</source>
        <translation>تمت إضافة القالب {subject}</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>تمت إضافة {subject}</translation>
    </message>
    <message>
        <source>An index does not fit its table in one place; a repair makes the indexes anew.</source>
        <translation>فهرس لا يطابق جدوله في موضع واحد؛ الإصلاح ينشئ الفهارس من جديد.</translation>
    </message>
    <message>
        <source>Applied {subject}</source>
        <translation>تم تطبيق {subject}</translation>
    </message>
    <message>
        <source>Assigned {subject}</source>
        <translation>تم إسناد {subject}</translation>
    </message>
    <message>
        <source>Attached {subject}</source>
        <translation>تم إرفاق {subject}</translation>
    </message>
    <message>
        <source>Backups cannot be copied to {path} ({reason}); they are in the workspace as ever.</source>
        <translation>لا يمكن نسخ النسخ الاحتياطية إلى {path} ({reason})؛ وهي في مساحة العمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Brought together what several did without knowing of each other</source>
        <translation>تم جمع ما فعله عدة أشخاص دون أن يعلم بعضهم ببعض</translation>
    </message>
    <message>
        <source>By the rule “{rule}” there would be no day at all; choose other days or a later end.</source>
        <translation>وفق القاعدة «{rule}» لا يوجد أي يوم؛ اختر أيامًا أخرى أو نهاية أبعد.</translation>
    </message>
    <message>
        <source>Called this computer {subject}</source>
        <translation>تمت تسمية هذا الجهاز {subject}</translation>
    </message>
    <message>
        <source>Cancelled {subject}</source>
        <translation>تم إلغاء {subject}</translation>
    </message>
    <message>
        <source>Change number {batch} has been undone already; redo brings back the latest undo.</source>
        <translation>تم التراجع عن التغيير رقم {batch} من قبل؛ الأمر redo يعيد آخر تراجع.</translation>
    </message>
    <message>
        <source>Changed an order of choices: {subject}</source>
        <translation>تم تغيير ترتيب الخيارات: {subject}</translation>
    </message>
    <message>
        <source>Changed the choice {subject}</source>
        <translation>تم تغيير الخيار {subject}</translation>
    </message>
    <message>
        <source>Changed the field {subject}</source>
        <translation>تم تغيير الحقل {subject}</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>تم تغيير المجموعة {subject}</translation>
    </message>
    <message>
        <source>Changed the order of fields</source>
        <translation>تم تغيير ترتيب الحقول</translation>
    </message>
    <message>
        <source>Changed the playbook {subject}</source>
        <translation>تم تغيير خطة العمل {subject}</translation>
    </message>
    <message>
        <source>Changed the template {subject}</source>
        <translation>تم تغيير القالب {subject}</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>تم تغيير {subject}</translation>
    </message>
    <message>
        <source>Choose at least one column to write.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose two contacts or more to make one of them; each once.</source>
        <translation>اختر جهتي اتصال أو أكثر لدمجها؛ كل واحدة مرة.</translation>
    </message>
    <message>
        <source>Completed what was missed of {subject}</source>
        <translation>تم إنجاز ما فات من {subject}</translation>
    </message>
    <message>
        <source>Completed {subject}</source>
        <translation>تم إنجاز {subject}</translation>
    </message>
    <message>
        <source>Decided what {subject} holds</source>
        <translation>تم حسم قيمة {subject}</translation>
    </message>
    <message>
        <source>Deleted the choice {subject}</source>
        <translation>تم حذف الخيار {subject}</translation>
    </message>
    <message>
        <source>Deleted the field {subject}</source>
        <translation>تم حذف الحقل {subject}</translation>
    </message>
    <message>
        <source>Deleted the group {subject}</source>
        <translation>تم حذف المجموعة {subject}</translation>
    </message>
    <message>
        <source>Deleted the playbook {subject}</source>
        <translation>تم حذف خطة العمل {subject}</translation>
    </message>
    <message>
        <source>Deleted the template {subject}</source>
        <translation>تم حذف القالب {subject}</translation>
    </message>
    <message>
        <source>Deleted {subject}</source>
        <translation>تم حذف {subject}</translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>تم محو شخص نهائيًا</translation>
    </message>
    <message>
        <source>Erasing cannot be undone; to go on, type the full name {name}.</source>
        <translation>لا يمكن التراجع عن المحو؛ للاستمرار اكتب الاسم الكامل {name}.</translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <translation>تم استيراد {subject}</translation>
    </message>
    <message numerus="yes">
        <source>Indexes do not fit their tables in %Ln places; a repair makes them anew.</source>
        <translation>
            <numerusform>الفهارس لا تطابق جداولها في %Ln مواضع؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>الفهارس لا تطابق جداولها في موضع واحد؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>الفهارس لا تطابق جداولها في موضعين؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>الفهارس لا تطابق جداولها في %Ln مواضع؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>الفهارس لا تطابق جداولها في %Ln موضعًا؛ الإصلاح ينشئها من جديد.</numerusform>
            <numerusform>الفهارس لا تطابق جداولها في %Ln موضع؛ الإصلاح ينشئها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.</source>
        <translation>ما رآه زملاء المكتب مسجل على نحو خاطئ؛ الإصلاح يسجله من جديد.</translation>
    </message>
    <message>
        <source>Joined the office as {subject}</source>
        <translation>تم الانضمام إلى المكتب باسم {subject}</translation>
    </message>
    <message>
        <source>Kept {subject}</source>
        <translation>تم إبقاء {subject}</translation>
    </message>
    <message>
        <source>Line {line} of {path} is too long to be a row of a table; check that this is the right file.</source>
        <translation>السطر {line} من {path} أطول من أن يكون صفًا في جدول؛ تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Matched {subject} with the office&apos;s</source>
        <translation>تمت مطابقة {subject} مع ما لدى المكتب</translation>
    </message>
    <message>
        <source>Merged the fields {subject}</source>
        <translation>تم دمج الحقول {subject}</translation>
    </message>
    <message>
        <source>Merged {subject}</source>
        <translation>تم دمج {subject}</translation>
    </message>
    <message>
        <source>Moved the group {subject}</source>
        <translation>تم نقل المجموعة {subject}</translation>
    </message>
    <message>
        <source>Moved {subject}</source>
        <translation>تم نقل {subject}</translation>
    </message>
    <message>
        <source>No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.</source>
        <translation>تعذرت كتابة نسخة متحقق منها في {path} ({reason})؛ لم يتغير شيء. تحقق من المجلد.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”; write the name as it stands in the contacts.</source>
        <translation>لم يُعثر على أحد باسم «{who}»؛ اكتب الاسم كما هو في جهات الاتصال.</translation>
    </message>
    <message>
        <source>Nothing that is known of is lost</source>
        <translation>لم يُفقد شيء معروف</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contacts only what lists and search said is left</source>
        <translation>
            <numerusform>لم يبق من %Ln جهات اتصال إلا ما ذكرته القوائم والبحث</numerusform>
            <numerusform>لم يبق من جهة اتصال واحدة إلا ما ذكرته القوائم والبحث</numerusform>
            <numerusform>لم يبق من جهتي اتصال إلا ما ذكرته القوائم والبحث</numerusform>
            <numerusform>لم يبق من %Ln جهات اتصال إلا ما ذكرته القوائم والبحث</numerusform>
            <numerusform>لم يبق من %Ln جهة اتصال إلا ما ذكرته القوائم والبحث</numerusform>
            <numerusform>لم يبق من %Ln جهة اتصال إلا ما ذكرته القوائم والبحث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في %Ln سجلات؛ الإصلاح يسجله من جديد.</numerusform>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في سجل واحد؛ الإصلاح يسجله من جديد.</numerusform>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في سجلين؛ الإصلاح يسجله من جديد.</numerusform>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في %Ln سجلات؛ الإصلاح يسجله من جديد.</numerusform>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في %Ln سجلًا؛ الإصلاح يسجله من جديد.</numerusform>
            <numerusform>ما يختلف عليه الزملاء مسجل على نحو خاطئ في %Ln سجل؛ الإصلاح يسجله من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 1 contact only what lists and search said is left</source>
        <translation>لم يبق من جهة اتصال واحدة إلا ما ذكرته القوائم والبحث</translation>
    </message>
    <message>
        <source>Of one record it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>ما يختلف عليه الزملاء مسجل على نحو خاطئ في سجل واحد؛ الإصلاح يسجله من جديد.</translation>
    </message>
    <message>
        <source>One attached file is missing; put it back from a backup, or attach it again.</source>
        <translation>ملف مرفق واحد مفقود؛ استعده من نسخة احتياطية أو أرفقه من جديد.</translation>
    </message>
    <message>
        <source>One attached file is not what it was; put it back from a backup, or attach it again.</source>
        <translation>ملف مرفق واحد ليس كما كان؛ استعده من نسخة احتياطية أو أرفقه من جديد.</translation>
    </message>
    <message>
        <source>One attached file is used by nothing any more; it goes by itself after some time.</source>
        <translation>ملف مرفق واحد لم يعد شيء يستخدمه؛ يُحذف تلقائيًا بعد مدة.</translation>
    </message>
    <message>
        <source>One change that a colleague made is missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>ينقص هنا تغيير واحد أجراه زميل؛ استعد نسخة احتياطية أو انضم إلى المكتب بمساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>One contact is not recognised by what it has; a repair computes that anew.</source>
        <translation>جهة اتصال واحدة لا يتم التعرف عليها بما لديها؛ الإصلاح يحسب ذلك من جديد.</translation>
    </message>
    <message>
        <source>One file for the office is not what it was when it was written; leave the office and join it anew.</source>
        <translation>ملف واحد للمكتب لم يعد كما كُتب؛ غادر المكتب وانضم إليه من جديد.</translation>
    </message>
    <message>
        <source>One guard, index or table of the database is missing; a repair makes it anew.</source>
        <translation>ينقص قاعدة البيانات مشغّل أو فهرس أو جدول؛ الإصلاح ينشئه من جديد.</translation>
    </message>
    <message>
        <source>One line of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>تتعذر قراءة سطر واحد من دفتر التغييرات؛ يحفظ الإصلاح ما في السجلات.</translation>
    </message>
    <message>
        <source>One line of the journal is missing; a repair keeps what the records hold, but that change cannot be undone.</source>
        <translation>ينقص دفتر التغييرات سطر واحد؛ يحفظ الإصلاح ما في السجلات، لكن لا يمكن التراجع عن ذلك التغيير.</translation>
    </message>
    <message>
        <source>One record is missing of which the journal tells; a repair brings it back.</source>
        <translation>سجل واحد مذكور في دفتر التغييرات مفقود؛ الإصلاح يعيده.</translation>
    </message>
    <message>
        <source>One record is not as the journal tells; a repair makes the two agree.</source>
        <translation>سجل واحد يخالف دفتر التغييرات؛ الإصلاح يوفّق بينهما.</translation>
    </message>
    <message>
        <source>One record names another that is not there; a repair takes the name out.</source>
        <translation>سجل واحد يشير إلى سجل لا وجود له؛ الإصلاح يزيل الإشارة.</translation>
    </message>
    <message>
        <source>One value belongs to a contact or activity that is not there; a repair makes a contact for it.</source>
        <translation>قيمة واحدة تتبع جهة اتصال أو نشاطًا لا وجود له؛ الإصلاح ينشئ لها جهة اتصال.</translation>
    </message>
    <message>
        <source>One value has a custom field that nobody defined; a repair defines it.</source>
        <translation>قيمة واحدة في حقل مخصص لم يعرّفه أحد؛ الإصلاح يعرّفه.</translation>
    </message>
    <message>
        <source>Planned {subject}</source>
        <translation>تمت جدولة {subject}</translation>
    </message>
    <message>
        <source>Recorded {subject}</source>
        <translation>تم تسجيل {subject}</translation>
    </message>
    <message>
        <source>Redid: {subject}</source>
        <translation>تمت إعادة: {subject}</translation>
    </message>
    <message>
        <source>Reminded of {subject}</source>
        <translation>تم التذكير بـ{subject}</translation>
    </message>
    <message>
        <source>Reminds later of {subject}</source>
        <translation>تم تأجيل التذكير بـ{subject}</translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <translation>تمت إزالة {subject}</translation>
    </message>
    <message>
        <source>Renamed the field {subject}</source>
        <translation>تمت إعادة تسمية الحقل {subject}</translation>
    </message>
    <message>
        <source>Renamed {subject}</source>
        <translation>تمت إعادة تسمية {subject}</translation>
    </message>
    <message>
        <source>Repaired the workspace</source>
        <translation>تم إصلاح مساحة العمل</translation>
    </message>
    <message>
        <source>Replaced text in {subject}</source>
        <translation>تم استبدال نص في {subject}</translation>
    </message>
    <message>
        <source>Retired {subject}</source>
        <translation>تم إخراج {subject} من الخدمة</translation>
    </message>
    <message>
        <source>Reviewed {subject}</source>
        <translation>تمت مراجعة {subject}</translation>
    </message>
    <message>
        <source>Said that they are not the same: {subject}</source>
        <translation>تم تحديد أنها غير متطابقة: {subject}</translation>
    </message>
    <message>
        <source>Skipped what was missed of {subject}</source>
        <translation>تم تخطي ما فات من {subject}</translation>
    </message>
    <message>
        <source>Some of these contacts are private and some are not. Make them alike first: all that is private in them would go to everybody.</source>
        <translation>بعض جهات الاتصال هذه خاصة وبعضها ليست كذلك. وحّدها أولًا: وإلا وصل كل ما هو خاص فيها إلى الجميع.</translation>
    </message>
    <message>
        <source>Something long is being written; try again when it is done, or cancel it.</source>
        <translation>هناك عملية كتابة طويلة جارية؛ حاول بعد انتهائها أو ألغها.</translation>
    </message>
    <message>
        <source>Stopped {subject}</source>
        <translation>تم إيقاف {subject}</translation>
    </message>
    <message>
        <source>Tagged {subject}</source>
        <translation>تم وسم {subject}</translation>
    </message>
    <message numerus="yes">
        <source>The activities of %Ln contacts are listed wrongly; a repair computes the lists anew.</source>
        <translation>
            <numerusform>قوائم أنشطة %Ln جهات اتصال غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
            <numerusform>قوائم أنشطة جهة اتصال واحدة غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
            <numerusform>قوائم أنشطة جهتي اتصال غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
            <numerusform>قوائم أنشطة %Ln جهات اتصال غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
            <numerusform>قوائم أنشطة %Ln جهة اتصال غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
            <numerusform>قوائم أنشطة %Ln جهة اتصال غير صحيحة؛ الإصلاح يحسب القوائم من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities of one contact are listed wrongly; a repair computes the list anew.</source>
        <translation>قائمة أنشطة جهة اتصال واحدة غير صحيحة؛ الإصلاح يحسبها من جديد.</translation>
    </message>
    <message>
        <source>The contact {uid} did not exist then; name a later time.</source>
        <translation>لم تكن جهة الاتصال {uid} موجودة حينها؛ حدد وقتًا لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged in %Ln places; restore a backup, or save what can be read into a new workspace.</source>
        <translation>
            <numerusform>قاعدة البيانات تالفة في %Ln مواضع؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
            <numerusform>قاعدة البيانات تالفة في موضع واحد؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
            <numerusform>قاعدة البيانات تالفة في موضعين؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
            <numerusform>قاعدة البيانات تالفة في %Ln مواضع؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
            <numerusform>قاعدة البيانات تالفة في %Ln موضعًا؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
            <numerusform>قاعدة البيانات تالفة في %Ln موضع؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged in one place; restore a backup, or save what can be read into a new workspace.</source>
        <translation>قاعدة البيانات تالفة في موضع واحد؛ استعد نسخة احتياطية أو احفظ ما يمكن قراءته في مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>القرص ممتلئ؛ لم يتغير شيء. حرّر بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}; nothing was changed. Check the disk, then try again.</source>
        <translation>أبلغ القرص عن خطأ عند {path}؛ لم يتغير شيء. افحص القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file could not be kept in {path} ({reason}); check the folder&apos;s permissions.</source>
        <translation>تعذر حفظ الملف في {path} ({reason})؛ تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The folder of {name} is confidential; enter the office&apos;s passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).</source>
        <translation>مجلد {name} سري؛ أدخل عبارة مرور المكتب (تُطلب في سطر الأوامر أو تؤخذ من CRM_DESKTOP_OFFICE_PASSPHRASE).</translation>
    </message>
    <message>
        <source>The folder {name} cannot lie within itself; choose another place.</source>
        <translation>لا يمكن أن يقع المجلد {name} داخل نفسه؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The format {format} is not known here; there are: {formats}.</source>
        <translation>الصيغة {format} غير معروفة هنا؛ المتاح: {formats}.</translation>
    </message>
    <message numerus="yes">
        <source>The journal does not tell of %Ln records; a repair writes down what they hold.</source>
        <translation>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
            <numerusform>سجلات لا يذكرها دفتر التغييرات: %Ln؛ الإصلاح يدوّن ما فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not tell of one record; a repair writes down what the record holds.</source>
        <translation>سجل واحد لا يذكره دفتر التغييرات؛ الإصلاح يدوّن ما فيه.</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells changes of %Ln records that are not there; a repair brings back what is known of them.</source>
        <translation>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
            <numerusform>يذكر دفتر التغييرات سجلات لا وجود لها (%Ln)؛ الإصلاح يعيد ما يُعرف عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal tells changes of one record that is not there; a repair brings back what is known of it.</source>
        <translation>يذكر دفتر التغييرات سجلًا لا وجود له؛ الإصلاح يعيد ما يُعرف عنه.</translation>
    </message>
    <message numerus="yes">
        <source>The lists show %Ln contacts wrongly; a repair computes them anew.</source>
        <translation>
            <numerusform>تعرض القوائم %Ln جهات اتصال على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
            <numerusform>تعرض القوائم جهة اتصال واحدة على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
            <numerusform>تعرض القوائم جهتي اتصال على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
            <numerusform>تعرض القوائم %Ln جهات اتصال على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
            <numerusform>تعرض القوائم %Ln جهة اتصال على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
            <numerusform>تعرض القوائم %Ln جهة اتصال على نحو خاطئ؛ الإصلاح يحسبها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists show one contact wrongly; a repair computes them anew.</source>
        <translation>تعرض القوائم جهة اتصال واحدة على نحو خاطئ؛ الإصلاح يحسبها من جديد.</translation>
    </message>
    <message>
        <source>The mapping sends the column {header} to {target}, which is no field; write for example given, emails.work, addresses.home.city or custom.NAME.</source>
        <translation>يوجّه الربط العمود {header} إلى {target}، وهو ليس حقلًا؛ اكتب مثلًا given أو emails.work أو addresses.home.city أو custom.NAME.</translation>
    </message>
    <message>
        <source>The name is too long for a code that a phone could read; send the contact as a file instead.</source>
        <translation>الاسم أطول من أن يتسع له رمز يقرؤه هاتف؛ أرسل جهة الاتصال كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this system; choose a workspace folder with a shorter one.</source>
        <translation>الاسم {path} أطول مما يسمح به هذا النظام؛ اختر لمساحة العمل مجلدًا باسم أقصر.</translation>
    </message>
    <message>
        <source>The new workspace cannot be written to {path} ({reason}); check the folder, or name another.</source>
        <translation>تعذرت كتابة مساحة العمل الجديدة في {path} ({reason})؛ تحقق من المجلد أو حدد غيره.</translation>
    </message>
    <message>
        <source>The office&apos;s file office.csv in {path} cannot be read; nothing else was read or written. Check that it is the right folder; crm-desktop sync FOLDER writes it anew.</source>
        <translation>تعذرت قراءة ملف المكتب office.csv في {path}؛ لم يُقرأ أو يُكتب غيره. تحقق من أنه المجلد الصحيح؛ الأمر crm-desktop sync FOLDER يكتبه من جديد.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be reached ({detail}); what you enter is kept here and goes there once it is back.</source>
        <translation>تعذر الوصول إلى مجلد المكتب {path} ({detail})؛ ما تدخله محفوظ هنا ويُرسل إليه عندما يصبح متاحًا.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be written ({detail}); ask whoever looks after it for the permission to change files. What you enter is kept here until then.</source>
        <translation>تعذرت الكتابة في مجلد المكتب {path} ({detail})؛ اطلب من المسؤول عنه إذن تغيير الملفات. ما تدخله محفوظ هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} is full; free some space there. What you enter is kept here until then.</source>
        <translation>مجلد المكتب {path} ممتلئ؛ حرّر فيه مساحة. ما تدخله محفوظ هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The office.csv in {path} says that the folder is not confidential, but the office is; nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.</source>
        <translation>يذكر office.csv في {path} أن المجلد ليس سريًا، لكن المكتب سري؛ لم يُكتب شيء. اسأل من غيّره؛ الأمر crm-desktop sync FOLDER يكتبه من جديد.</translation>
    </message>
    <message>
        <source>The playbook {name} has no steps; add one first.</source>
        <translation>خطة العمل {name} بلا خطوات؛ أضف واحدة أولًا.</translation>
    </message>
    <message>
        <source>The result cannot be written where it is to go ({reason}); what was changed is saved. Free some space, or send it elsewhere.</source>
        <translation>تعذرت كتابة النتيجة حيث يجب أن تذهب ({reason})؛ ما تغيّر محفوظ. حرّر بعض المساحة أو أرسلها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The rule “{rule}” tells the days by itself: move this one alone, or change the rule.</source>
        <translation>القاعدة «{rule}» تحدد الأيام بنفسها: انقل هذا وحده أو غيّر القاعدة.</translation>
    </message>
    <message>
        <source>The search does not find phone numbers as it should; a repair makes its index anew.</source>
        <translation>لا يجد البحث أرقام الهاتف كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find phone numbers of %Ln contacts as it should; a repair makes its index anew.</source>
        <translation>
            <numerusform>لا يجد البحث أرقام هاتف %Ln جهات اتصال كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث أرقام هاتف جهة اتصال واحدة كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث أرقام هاتف جهتي اتصال كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث أرقام هاتف %Ln جهات اتصال كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث أرقام هاتف %Ln جهة اتصال كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث أرقام هاتف %Ln جهة اتصال كما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search does not find what it should of %Ln contacts; a repair makes its index anew.</source>
        <translation>
            <numerusform>لا يجد البحث ما ينبغي من %Ln جهات اتصال؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث ما ينبغي من جهة اتصال واحدة؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث ما ينبغي من جهتي اتصال؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث ما ينبغي من %Ln جهات اتصال؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث ما ينبغي من %Ln جهة اتصال؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
            <numerusform>لا يجد البحث ما ينبغي من %Ln جهة اتصال؛ الإصلاح ينشئ فهرسه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not find what it should; a repair makes its index anew.</source>
        <translation>لا يجد البحث ما ينبغي؛ الإصلاح ينشئ فهرسه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The search index is damaged in %Ln places; a repair makes it anew.</source>
        <translation>
            <numerusform>فهرس البحث تالف في %Ln مواضع؛ الإصلاح ينشئه من جديد.</numerusform>
            <numerusform>فهرس البحث تالف في موضع واحد؛ الإصلاح ينشئه من جديد.</numerusform>
            <numerusform>فهرس البحث تالف في موضعين؛ الإصلاح ينشئه من جديد.</numerusform>
            <numerusform>فهرس البحث تالف في %Ln مواضع؛ الإصلاح ينشئه من جديد.</numerusform>
            <numerusform>فهرس البحث تالف في %Ln موضعًا؛ الإصلاح ينشئه من جديد.</numerusform>
            <numerusform>فهرس البحث تالف في %Ln موضع؛ الإصلاح ينشئه من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged; a repair makes it anew.</source>
        <translation>فهرس البحث تالف؛ الإصلاح ينشئه من جديد.</translation>
    </message>
    <message>
        <source>The second place for backups, {path}, is not there; what it lacks is copied once it is.</source>
        <translation>المكان الثاني للنسخ الاحتياطية {path} غير متاح؛ يُنسخ ما ينقصه حين يعود.</translation>
    </message>
    <message>
        <source>The template becomes too long a text; it may have {most} characters.</source>
        <translation>يصبح نص القالب أطول من اللازم؛ الحد الأقصى للأحرف {most}.</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {detail}.</source>
        <translation>لا يمكن استخدام القالب: السطر {line}: {detail}.</translation>
    </message>
    <message>
        <source>The template is too long; it may have {most} characters.</source>
        <translation>القالب أطول من اللازم؛ الحد الأقصى للأحرف {most}.</translation>
    </message>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation>العبارتان غير متطابقتين؛ اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>The window needs a library that is missing ({detail}); install the system&apos;s libraries for Qt 6. The commands work without it, see crm-desktop --help.</source>
        <translation>تحتاج النافذة إلى مكتبة مفقودة ({detail})؛ ثبّت مكتبات النظام لـ Qt 6. تعمل الأوامر بدونها، انظر crm-desktop --help.</translation>
    </message>
    <message>
        <source>The workspace cannot be moved to {path} ({reason}); it is where it was.</source>
        <translation>لا يمكن نقل مساحة العمل إلى {path} ({reason})؛ وهي حيث كانت.</translation>
    </message>
    <message>
        <source>The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace.</source>
        <translation>في مساحة العمل جهات اتصال؛ البيانات النموذجية توضع في مساحة فارغة. حدد مجلدًا آخر بـ --workspace.</translation>
    </message>
    <message>
        <source>The workspace is in {path} already; choose another folder.</source>
        <translation>مساحة العمل في {path} بالفعل؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The workspace is not in {path}; connect its disk, or choose another folder.</source>
        <translation>مساحة العمل ليست في {path}؛ صِل قرصها أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies in a folder that is synced ({name}): its parts travel one by one, and an older one may come back. Close the program, move the folder elsewhere, and open it there; several computers share contacts through an office&apos;s folder (Sync), which may lie in the synced one.</source>
        <translation>مساحة العمل {folder} في مجلد يُزامَن ({name}): تنتقل أجزاؤها واحدًا واحدًا وقد يعود جزء قديم. أغلق البرنامج وانقل المجلد إلى مكان آخر وافتحه هناك؛ تتشارك عدة أجهزة جهات الاتصال عبر مجلد المكتب (المزامنة)، ويجوز أن يكون هو في المجلد المزامَن.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a network drive ({name}): two computers that open it, or a connection that breaks, can damage it. Close the program, move the folder to a disk of this computer, and open it there; several computers share contacts through an office&apos;s folder (Sync).</source>
        <translation>مساحة العمل {folder} على قرص شبكي ({name}): قد يتلفها جهازان يفتحانها أو اتصال ينقطع. أغلق البرنامج وانقل المجلد إلى قرص هذا الجهاز وافتحه هناك؛ تتشارك عدة أجهزة جهات الاتصال عبر مجلد المكتب (المزامنة).</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a removable disk ({name}): whoever has the disk can read it, and pulling it out too early can damage it. Give the workspace a passphrase, keep backups elsewhere, and eject the disk before you take it; or move the folder to a disk of this computer.</source>
        <translation>مساحة العمل {folder} على قرص قابل للإزالة ({name}): يقرؤها كل من لديه القرص، ونزعه قبل الأوان قد يتلفها. عيّن لمساحة العمل عبارة مرور، واحتفظ بالنسخ الاحتياطية في مكان آخر، وأخرج القرص بأمان قبل نزعه؛ أو انقل المجلد إلى قرص هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is a choice {name} already; merge the two to make them one.</source>
        <translation>هناك خيار باسم {name} بالفعل؛ ادمج الخيارين ليصبحا واحدًا.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>هناك حقل باسم {name} بالفعل.</translation>
    </message>
    <message>
        <source>There is no activity {uid}; due lists the open ones.</source>
        <translation>لا يوجد نشاط {uid}؛ الأمر due يعرض الأنشطة المفتوحة.</translation>
    </message>
    <message>
        <source>There is no calendar in {path}; export it as iCalendar (.ics) there.</source>
        <translation>لا تقويم في {path}؛ صدّره من هناك بصيغة iCalendar (.ics).</translation>
    </message>
    <message>
        <source>There is no change number {batch}; history lists them.</source>
        <translation>لا يوجد تغيير رقم {batch}؛ الأمر history يعرض التغييرات.</translation>
    </message>
    <message>
        <source>There is no contact or activity {uid}; find and due list them with their identifiers.</source>
        <translation>لا توجد جهة اتصال أو نشاط {uid}؛ الأمران find وdue يعرضانها بمعرّفاتها.</translation>
    </message>
    <message>
        <source>There is no contact {uid}; find lists them with their identifiers.</source>
        <translation>لا توجد جهة اتصال {uid}؛ الأمر find يعرض جهات الاتصال بمعرّفاتها.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.</source>
        <translation>لا يوجد ترميز {encoding}؛ حدد واحدًا مثل utf-8 أو utf-16 أو windows-1252.</translation>
    </message>
    <message>
        <source>There is no field {field}; show --json lists the fields, custom.NAME makes a new one.</source>
        <translation>لا يوجد حقل {field}؛ الأمر show --json يعرض الحقول، وcustom.NAME ينشئ حقلًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}; restore takes one that backup made.</source>
        <translation>لا يوجد ملف {path}؛ يأخذ الأمر restore ملفًا أنشأه الأمر backup.</translation>
    </message>
    <message>
        <source>There is no folder {path}; make it first.</source>
        <translation>لا يوجد مجلد {path}؛ أنشئه أولًا.</translation>
    </message>
    <message>
        <source>There is no layout {layout}; there are: {layouts}.</source>
        <translation>لا يوجد تخطيط {layout}؛ المتاح: {layouts}.</translation>
    </message>
    <message>
        <source>There is no place in it for: {things}</source>
        <translation>لا مكان فيه لـ: {things}</translation>
    </message>
    <message>
        <source>There is no playbook {uid} any more; choose another one.</source>
        <translation>لم تعد هناك خطة عمل {uid}؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {path}; nothing was changed. Free some space, or choose another folder, and try again.</source>
        <translation>لا مكان لنسخة احتياطية في {path}؛ لم يتغير شيء. حرّر بعض المساحة أو اختر مجلدًا آخر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; the commands work without one, see crm-desktop --help.</source>
        <translation>لا شاشة لفتح النافذة عليها؛ تعمل الأوامر بدونها، انظر crm-desktop --help.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet} in {path}; there are: {sheets}.</source>
        <translation>لا توجد ورقة {sheet} في {path}؛ المتاح: {sheets}.</translation>
    </message>
    <message>
        <source>There is no table in {path}; export the contacts as CSV or vCard.</source>
        <translation>لا جدول في {path}؛ صدّر جهات الاتصال بصيغة CSV أو vCard.</translation>
    </message>
    <message>
        <source>There is no template {uid}.</source>
        <translation>لا يوجد قالب {uid}.</translation>
    </message>
    <message>
        <source>There is no type of activity {type}; there are: {types}.</source>
        <translation>لا يوجد نوع نشاط {type}؛ المتاح: {types}.</translation>
    </message>
    <message>
        <source>There is no view {view}; there are: {views}.</source>
        <translation>لا توجد طريقة عرض {view}؛ المتاح: {views}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the new passphrase; name it in {variable}.</source>
        <translation>لا أحد يمكن سؤاله عن عبارة المرور الجديدة؛ حددها في {variable}.</translation>
    </message>
    <message>
        <source>There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.</source>
        <translation>لا شيء للإضافة؛ اكتب مثلًا: مكالمة آنا غدًا الساعة ٣ مساءً بخصوص العرض.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}; try again.</source>
        <translation>هذه ليست عبارة مرور {name}؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again.</source>
        <translation>هذه ليست عبارة مرور {path}؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>This system has no key store that could be reached; the passphrase is asked for at each start.</source>
        <translation>لا يوجد في هذا النظام مخزن مفاتيح يمكن الوصول إليه؛ تُطلب عبارة المرور عند كل بدء.</translation>
    </message>
    <message>
        <source>This workspace does not sync yet; name the office&apos;s folder: crm-desktop sync FOLDER.</source>
        <translation>مساحة العمل هذه لا تتزامن بعد؛ حدد مجلد المكتب: crm-desktop sync FOLDER.</translation>
    </message>
    <message>
        <source>Told the office of what is private no more</source>
        <translation>تم إبلاغ المكتب بما لم يعد خاصًا</translation>
    </message>
    <message>
        <source>Took back that they are not the same: {subject}</source>
        <translation>تم التراجع عن أنها غير متطابقة: {subject}</translation>
    </message>
    <message>
        <source>Took tags from {subject}</source>
        <translation>تمت إزالة وسوم من {subject}</translation>
    </message>
    <message>
        <source>Took the requests of {subject}</source>
        <translation>تم استلام طلبات {subject}</translation>
    </message>
    <message>
        <source>Undid: {subject}</source>
        <translation>تم التراجع عن: {subject}</translation>
    </message>
    <message>
        <source>Up to {most} contacts are merged at once; choose fewer.</source>
        <translation>أقصى عدد لجهات الاتصال التي تُدمج معًا {most}؛ اختر عددًا أقل.</translation>
    </message>
    <message>
        <source>Who was erased stays erased; nothing of it is left that could come back.</source>
        <translation>من مُحي يبقى ممحوًا؛ لم يبق منه ما يمكن أن يعود.</translation>
    </message>
    <message>
        <source>Wrote down the playbooks that come with the program</source>
        <translation>تم إنشاء خطط العمل المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Wrote down the templates that come with the program</source>
        <translation>تم إنشاء القوالب المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>You may not read {path}, which is somebody else&apos;s or protected; ask for the permission, or choose another workspace folder.</source>
        <translation>لا يُسمح لك بقراءة {path}، فهو يخص غيرك أو محمي؛ اطلب الإذن أو اختر مجلدًا آخر لمساحة العمل.</translation>
    </message>
    <message>
        <source>a change of this one and all that follow was taken for this one alone</source>
        <translation>اعتُبر تغيير هذا الموعد وكل ما يليه تغييرًا له وحده</translation>
    </message>
    <message>
        <source>a date that is none was kept as text</source>
        <translation>تاريخ غير صالح أُبقي نصًا</translation>
    </message>
    <message>
        <source>a line of it that cannot be read was left out</source>
        <translation>استُبعد سطر منه لا يمكن قراءته</translation>
    </message>
    <message>
        <source>a number like 4.9E+11</source>
        <translation>رقم مثل 4.9E+11</translation>
    </message>
    <message>
        <source>a number that is none was kept as text</source>
        <translation>رقم غير صالح أُبقي نصًا</translation>
    </message>
    <message>
        <source>a phone number that a spreadsheet had rounded was kept as text; its last digits are lost</source>
        <translation>رقم هاتف قرّبه جدول بيانات أُبقي نصًا؛ ضاعت أرقامه الأخيرة</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>علامة اقتباس تُفتح ولا تُغلق</translation>
    </message>
    <message>
        <source>a rule by which it repeats and that cannot be followed was kept as text</source>
        <translation>قاعدة تكرار لا يمكن اتباعها أُبقيت نصًا</translation>
    </message>
    <message>
        <source>a time of an unknown time zone was taken for one here</source>
        <translation>وقت في منطقة زمنية مجهولة اعتُبر محليًا</translation>
    </message>
    <message>
        <source>an error of a formula was left out</source>
        <translation>استُبعد خطأ في صيغة حسابية</translation>
    </message>
    <message>
        <source>an initial only: {first}/{second}</source>
        <translation>الحرف الأول فقط: {first}/{second}</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>برنامج آخر يستخدمه</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>became an error</source>
        <translation>تحوّل إلى خطأ</translation>
    </message>
    <message>
        <source>by its rule there is no day left</source>
        <translation>لا يبقى أي يوم وفق قاعدته</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>changes that others built on have not come yet; whoever made them has to sync once more</source>
        <translation>لم تصل بعد تغييرات بنى عليها آخرون؛ على من أجراها أن يزامن مرة أخرى</translation>
    </message>
    <message>
        <source>cut at 32,767 characters</source>
        <translation>مقطوع عند ٣٢٬٧٦٧ حرفًا</translation>
    </message>
    <message>
        <source>e-mail addresses differ by one letter</source>
        <translation>عنوانا البريد يختلفان بحرف واحد</translation>
    </message>
    <message>
        <source>e-mail at the same company</source>
        <translation>بريد في الشركة نفسها</translation>
    </message>
    <message>
        <source>has fewer tags</source>
        <translation>وسومه أقل</translation>
    </message>
    <message>
        <source>identifiers of other programs</source>
        <translation>معرّفات برامج أخرى</translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation>يخص مكتبًا آخر</translation>
    </message>
    <message>
        <source>it could not be fetched; its drive or provider may be offline</source>
        <translation>تعذر جلبه؛ قد يكون قرصه أو مزوّده غير متصل</translation>
    </message>
    <message>
        <source>it does not have the shape of a contact</source>
        <translation>ليست له بنية جهة اتصال</translation>
    </message>
    <message>
        <source>it has a newer version of CRM Desktop; what this version does not know shows after an update</source>
        <translation>لديه إصدار أحدث من CRM Desktop؛ ما لا يعرفه هذا الإصدار يظهر بعد التحديث</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>خلاياه أكثر من رؤوس الأعمدة</translation>
    </message>
    <message>
        <source>it holds a line that is not valid LDIF</source>
        <translation>فيه سطر LDIF غير صالح</translation>
    </message>
    <message>
        <source>it holds nothing that makes a contact</source>
        <translation>ليس فيه ما يكوّن جهة اتصال</translation>
    </message>
    <message>
        <source>it holds nothing that makes an activity</source>
        <translation>ليس فيه ما يكوّن نشاطًا</translation>
    </message>
    <message>
        <source>it is a copy that the folder&apos;s sync program made of another file, and not whole; it can be deleted</source>
        <translation>نسخة صنعها برنامج مزامنة المجلد من ملف آخر، وهي ناقصة؛ يمكن حذفها</translation>
    </message>
    <message>
        <source>it is confidential, and this workspace has no passphrase for it</source>
        <translation>سري، ولا تملك مساحة العمل هذه عبارة مروره</translation>
    </message>
    <message>
        <source>it is larger than any file of CRM Desktop</source>
        <translation>أكبر من أي ملف لـ CRM Desktop</translation>
    </message>
    <message>
        <source>it is larger than any file of the office</source>
        <translation>أكبر من أي ملف للمكتب</translation>
    </message>
    <message>
        <source>it is neither an event nor a task nor a journal entry</source>
        <translation>ليس حدثًا ولا مهمة ولا مدخل يوميات</translation>
    </message>
    <message>
        <source>it is no file of the office</source>
        <translation>ليس ملفًا للمكتب</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not as it was written; somebody who has what it held will write it anew</source>
        <translation>ليس كما كُتب؛ سيكتبه من جديد من لديه محتواه</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>it is not whole; its device or anybody who has it will write it anew</source>
        <translation>ناقص؛ سيكتبه من جديد جهازه أو أي جهاز لديه نسخة منه</translation>
    </message>
    <message>
        <source>it is too long for a contact</source>
        <translation>أطول من أن يكون جهة اتصال</translation>
    </message>
    <message>
        <source>it lies open in a confidential folder; delete it there when its content is no longer needed</source>
        <translation>غير مشفر في مجلد سري؛ احذفه هناك عندما لا تعود هناك حاجة إلى محتواه</translation>
    </message>
    <message>
        <source>it tells a change or a deletion, not a contact</source>
        <translation>يصف تغييرًا أو حذفًا لا جهة اتصال</translation>
    </message>
    <message>
        <source>it was closed with another passphrase</source>
        <translation>محمي بعبارة مرور أخرى</translation>
    </message>
    <message>
        <source>it was gone before it could be read</source>
        <translation>اختفى قبل قراءته</translation>
    </message>
    <message>
        <source>it was written by a newer version; update the program to read it</source>
        <translation>كُتب بإصدار أحدث؛ حدّث البرنامج لقراءته</translation>
    </message>
    <message>
        <source>it was written wrongly; nothing of it was taken</source>
        <translation>كُتب خطأ؛ لم يؤخذ منه شيء</translation>
    </message>
    <message>
        <source>its clock is a day or more off; check the date there</source>
        <translation>ساعته متقدمة أو متأخرة يومًا أو أكثر؛ تحقق من التاريخ هناك</translation>
    </message>
    <message>
        <source>its lines are none of a calendar</source>
        <translation>ليست أسطره أسطر تقويم</translation>
    </message>
    <message>
        <source>its name is no text</source>
        <translation>اسمه ليس نصًا</translation>
    </message>
    <message>
        <source>its quotation marks do not fit together</source>
        <translation>علامات اقتباسه غير متسقة</translation>
    </message>
    <message>
        <source>kind is individual or org, not {value}.</source>
        <translation>kind هو individual أو org، لا {value}.</translation>
    </message>
    <message>
        <source>labels of e-mail addresses</source>
        <translation>تسميات عناوين البريد</translation>
    </message>
    <message>
        <source>last attempts</source>
        <translation>آخر المحاولات</translation>
    </message>
    <message>
        <source>last reaches</source>
        <translation>آخر مرات التواصل</translation>
    </message>
    <message>
        <source>letters mangled</source>
        <translation>حروف مشوهة</translation>
    </message>
    <message>
        <source>line breaks or blanks lost</source>
        <translation>ضاعت منه أسطر جديدة أو مسافات</translation>
    </message>
    <message>
        <source>lost its +</source>
        <translation>ضاعت منه علامة +</translation>
    </message>
    <message>
        <source>lost its last digits</source>
        <translation>ضاعت أرقامه الأخيرة</translation>
    </message>
    <message>
        <source>lost its leading zero</source>
        <translation>ضاع الصفر في أوله</translation>
    </message>
    <message>
        <source>name spelled in another way: {first}/{second}</source>
        <translation>الاسم مكتوب بطريقة أخرى: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by one letter: {first}/{second}</source>
        <translation>الاسمان يختلفان بحرف واحد: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by two letters: {first}/{second}</source>
        <translation>الاسمان يختلفان بحرفين: {first}/{second}</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>الاسمان مقلوبان</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>no value for this field</source>
        <translation>قيمة لا تصلح لهذا الحقل</translation>
    </message>
    <message>
        <source>outdated: changed since</source>
        <translation>قديم: تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>phone numbers differ by one digit</source>
        <translation>رقما الهاتف يختلفان برقم واحد</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>properties of other programs</source>
        <translation>خصائص برامج أخرى</translation>
    </message>
    <message>
        <source>rewritten as a date</source>
        <translation>تحوّل إلى تاريخ</translation>
    </message>
    <message>
        <source>rewritten as a number</source>
        <translation>تحوّل إلى رقم</translation>
    </message>
    <message>
        <source>rewritten as yes or no</source>
        <translation>تحوّل إلى نعم أو لا</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>الشركة نفسها</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد نفسه</translation>
    </message>
    <message>
        <source>same first name, another family name: {first}/{second}</source>
        <translation>الاسم الأول نفسه واسم عائلة آخر: {first}/{second}</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>رقم الجوال نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name in another script: {first}/{second}</source>
        <translation>الاسم نفسه بأبجدية أخرى: {first}/{second}</translation>
    </message>
    <message>
        <source>same page or account</source>
        <translation>الصفحة أو الحساب نفسه</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>something made since belongs to it</source>
        <translation>يتبعه شيء أُنشئ بعده</translation>
    </message>
    <message>
        <source>stands twice in the list</source>
        <translation>مكرر في القائمة</translation>
    </message>
    <message>
        <source>text outside of any card</source>
        <translation>نص خارج أي بطاقة</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>ليس في البطاقة END:VCARD</translation>
    </message>
    <message>
        <source>the card is a list of contacts, not a contact</source>
        <translation>البطاقة قائمة جهات اتصال لا جهة اتصال</translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation>البطاقة أطول من اللازم</translation>
    </message>
    <message>
        <source>the clock of this computer is a day or more off the others&apos;; check the date</source>
        <translation>ساعة هذا الجهاز تختلف عن الأجهزة الأخرى يومًا أو أكثر؛ تحقق من التاريخ</translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell</source>
        <translation>نهايات نصوص أطول من خلية</translation>
    </message>
    <message>
        <source>the entry of the calendar has no end</source>
        <translation>مدخل التقويم بلا نهاية</translation>
    </message>
    <message>
        <source>the entry of the calendar is longer than a megabyte</source>
        <translation>مدخل التقويم أطول من ميغابايت</translation>
    </message>
    <message>
        <source>the event has no day that can be read</source>
        <translation>يوم الحدث لا يمكن قراءته</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>السطر أطول من أن يكون صفًا</translation>
    </message>
    <message>
        <source>the series goes on from today; its days before are not taken</source>
        <translation>تستمر السلسلة من اليوم؛ لا تؤخذ أيامها السابقة</translation>
    </message>
    <message>
        <source>the workbook is damaged; nothing from here on could be read</source>
        <translation>المصنف تالف؛ تعذرت القراءة من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>what is neither yes nor no was kept as text</source>
        <translation>ما ليس نعم ولا لا أُبقي نصًا</translation>
    </message>
    <message>
        <source>what they had before they became one with others</source>
        <translation>ما كان لديها قبل أن تُدمج مع غيرها</translation>
    </message>
    <message>
        <source>which playbook planned them</source>
        <translation>خطة العمل التي جدولتها</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>ليس لديك إذن بقراءته</translation>
    </message>
    <message>
        <source>{address} is no address that an e-mail could go to; correct it in the contact.</source>
        <translation>{address} ليس عنوانًا يمكن إرسال بريد إليه؛ صححه في جهة الاتصال.</translation>
    </message>
    <message>
        <source>{field} is computed and cannot be set.</source>
        <translation>{field} محسوب ولا يمكن تحديده.</translation>
    </message>
    <message>
        <source>{field} takes a date, not {value}; write it like 2026-12-24.</source>
        <translation>{field} يأخذ تاريخًا لا {value}؛ اكتبه مثل 2026-12-24.</translation>
    </message>
    <message>
        <source>{field} takes a number of days, not {value}.</source>
        <translation>{field} يأخذ عدد أيام لا {value}.</translation>
    </message>
    <message>
        <source>{field} takes a number, not {value}.</source>
        <translation>{field} يأخذ رقمًا لا {value}.</translation>
    </message>
    <message>
        <source>{field} takes the identifier of a company, not {value}; find kind:org lists them.</source>
        <translation>{field} يأخذ معرّف شركة لا {value}؛ الأمر find kind:org يعرض الشركات.</translation>
    </message>
    <message>
        <source>{field} takes yes or no, not {value}.</source>
        <translation>{field} يأخذ نعم أو لا، لا {value}.</translation>
    </message>
    <message>
        <source>{first}/{second}</source>
        <translation>{first}/{second}</translation>
    </message>
    <message>
        <source>{name} is at work for {who} already; stop it first to begin again.</source>
        <translation>خطة العمل {name} جارية بالفعل لـ{who}؛ أوقفها أولًا لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>{name} is held by {count} records; merge it into another, or hide it.</source>
        <translation>{name} مستخدم في سجلات عددها {count}؛ ادمجه في غيره أو أخفه.</translation>
    </message>
    <message>
        <source>{name} is missing here or damaged; attach the file again, or take it from a backup.</source>
        <translation>{name} مفقود هنا أو تالف؛ أرفق الملف مجددًا أو خذه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} is not on this computer; it comes when the office&apos;s folder has it.</source>
        <translation>{name} ليس على هذا الجهاز؛ يأتي عندما يكون في مجلد المكتب.</translation>
    </message>
    <message>
        <source>{path} belongs to the office {name}, and this workspace to another; two offices never mix. Name the right folder, or another workspace with --workspace.</source>
        <translation>{path} يخص المكتب {name}، ومساحة العمل هذه تخص غيره؛ لا يختلط مكتبان أبدًا. حدد المجلد الصحيح أو مساحة عمل أخرى بـ --workspace.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({detail}); check that the folder is there, or choose another in the settings.</source>
        <translation>تعذر فحص {path} ({detail})؛ تحقق من وجود المجلد أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that the folder exists and that you may use it, or choose another workspace folder.</source>
        <translation>تعذر فتح {path}؛ تحقق من وجود المجلد ومن السماح لك باستخدامه، أو اختر مجلدًا آخر لمساحة العمل.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); check its permissions.</source>
        <translation>تعذرت قراءة {path} ({detail})؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}); check the folder and its permissions.</source>
        <translation>تعذرت كتابة {path} ({detail})؛ تحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed. Check the folder.</source>
        <translation>تعذرت كتابة {path} ({reason})؛ لم يتغير شيء. تحقق من المجلد.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of the file and its folder, and whether the disk is read-only. Or choose another workspace folder.</source>
        <translation>تعذرت الكتابة في {path}؛ تحقق من أذونات الملف ومجلده ومن أن القرص ليس للقراءة فقط. أو اختر مجلدًا آخر لمساحة العمل.</translation>
    </message>
    <message>
        <source>{path} does not hold the office&apos;s file office.csv; nothing was read or written. Check that it is the right folder; crm-desktop sync FOLDER makes it the office&apos;s again.</source>
        <translation>ليس في {path} ملف المكتب office.csv؛ لم يُقرأ أو يُكتب شيء. تحقق من أنه المجلد الصحيح؛ الأمر crm-desktop sync FOLDER يعيده مجلدًا للمكتب.</translation>
    </message>
    <message>
        <source>{path} has a passphrase already; change it: crm-desktop passphrase change.</source>
        <translation>لـ {path} عبارة مرور بالفعل؛ غيّرها: crm-desktop passphrase change.</translation>
    </message>
    <message>
        <source>{path} has no passphrase yet; set one: crm-desktop passphrase set.</source>
        <translation>ليست لـ {path} عبارة مرور بعد؛ عيّنها: crm-desktop passphrase set.</translation>
    </message>
    <message>
        <source>{path} has {count} columns, more than the {limit} that a table may have; check that its rows end with line breaks.</source>
        <translation>عدد أعمدة {path} هو {count}، أي أكثر من {limit} المسموح بها لجدول؛ تحقق من أن صفوفه تنتهي بفواصل أسطر.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once; save the sheet as CSV there and import that.</source>
        <translation>في {path} أكثر مما يُقرأ دفعة واحدة؛ احفظ الورقة هناك بصيغة CSV واستورده.</translation>
    </message>
    <message>
        <source>{path} holds no text that could be a list of contacts; export it as CSV or vCard first.</source>
        <translation>ليس في {path} نص يمكن أن يكون قائمة جهات اتصال؛ صدّره أولًا بصيغة CSV أو vCard.</translation>
    </message>
    <message>
        <source>{path} is a damaged e-mail; save it in the mail program again.</source>
        <translation>{path} رسالة إلكترونية تالفة؛ احفظها مجددًا في برنامج البريد.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; name a folder for the workspace.</source>
        <translation>{path} ملف لا مجلد؛ حدد مجلدًا لمساحة العمل.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path} مجلد؛ حدد ملفًا.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.</source>
        <translation>{path} جدول بيانات من نوع لا يُقرأ هنا؛ احفظه هناك بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>{path} is being written; it is read when it is whole.</source>
        <translation>{path} قيد الكتابة؛ يُقرأ عندما يكتمل.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); save it again in the program that wrote it.</source>
        <translation>{path} تالف ({detail})؛ احفظه مجددًا في البرنامج الذي كتبه.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Choose another backup.</source>
        <translation>{path} تالف؛ لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or save what can be read with salvage FOLDER; check says more.</source>
        <translation>{path} تالف؛ لم يتغير شيء. استعد نسخة احتياطية أو احفظ ما يمكن قراءته بالأمر salvage FOLDER؛ والأمر check يعطي تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} فارغ؛ لا شيء لاستيراده.</translation>
    </message>
    <message>
        <source>{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).</source>
        <translation>{path} مشفر؛ أدخل عبارة مروره (تُطلب في سطر الأوامر أو تؤخذ من CRM_DESKTOP_PASSPHRASE).</translation>
    </message>
    <message>
        <source>{path} is in use by another program that is writing; nothing was changed. Try again in a moment.</source>
        <translation>{path} قيد الاستخدام في برنامج آخر يكتب فيه؛ لم يتغير شيء. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that a file may have.</source>
        <translation>{path} أكبر من {limit} ميغابايت المسموح بها لملف.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that an e-mail may have.</source>
        <translation>{path} أكبر من {limit} ميغابايت المسموح بها لرسالة إلكترونية.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.</source>
        <translation>{path} أكبر من {most} ميغابايت؛ تُرك كما هو. استورده يدويًا إن كان قائمة.</translation>
    </message>
    <message>
        <source>{path} is locked with a password; save it without one there and import that.</source>
        <translation>{path} مقفل بكلمة مرور؛ احفظه بدونها هناك واستورده.</translation>
    </message>
    <message>
        <source>{path} is no e-mail; save it in the mail program as .eml or .msg.</source>
        <translation>{path} ليس رسالة إلكترونية؛ احفظها في برنامج البريد بصيغة .eml أو .msg.</translation>
    </message>
    <message>
        <source>{path} is no mapping ({detail}); write [columns], then a line for each column such as &quot;Header&quot; = &quot;emails.work&quot;.</source>
        <translation>{path} ليس ربطًا ({detail})؛ اكتب [columns] ثم سطرًا لكل عمود مثل &quot;Header&quot; = &quot;emails.work&quot;.</translation>
    </message>
    <message>
        <source>{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.</source>
        <translation>{path} ليس قاعدة بيانات CRM Desktop؛ تُرك كما هو. اختر مجلدًا آخر لمساحة العمل.</translation>
    </message>
    <message>
        <source>{path} is not a backup of CRM Desktop; nothing was changed. Choose one that backup made.</source>
        <translation>{path} ليس نسخة احتياطية من CRM Desktop؛ لم يتغير شيء. اختر نسخة أنشأها الأمر backup.</translation>
    </message>
    <message>
        <source>{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.</source>
        <translation>{path} ناقص أو ليس JSON ({detail})؛ أصلحه أو دع النموذج يرسله مجددًا.</translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait until it has done its work, or end it, then try again.</source>
        <translation>{path} مفتوح في نافذة لا تستجيب؛ انتظر حتى تنهي عملها أو أنهها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there and try again.</source>
        <translation>{path} مفتوح في نافذة أو برنامج آخر؛ أغلقه هناك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} is there already and no backup of CRM Desktop; nothing was changed. Choose another name.</source>
        <translation>{path} موجود بالفعل وليس نسخة احتياطية من CRM Desktop؛ لم يتغير شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is there already; name a folder that is not, for the new workspace.</source>
        <translation>{path} موجود بالفعل؛ حدد لمساحة العمل الجديدة مجلدًا غير موجود.</translation>
    </message>
    <message>
        <source>{path} is there already; name another folder, or a file that ends in .zip.</source>
        <translation>{path} موجود بالفعل؛ حدد مجلدًا آخر أو ملفًا ينتهي بـ .zip.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder on another disk.</source>
        <translation>{path} داخل مساحة العمل؛ اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder outside.</source>
        <translation>{path} داخل مساحة العمل؛ اختر مجلدًا خارجها.</translation>
    </message>
    <message>
        <source>{path} tells no name, e-mail address or phone number; it was left alone.</source>
        <translation>ليس في {path} اسم ولا عنوان بريد ولا رقم هاتف؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of CRM Desktop; nothing was changed. Update the program first.</source>
        <translation>{path} أنشأه إصدار أحدث من CRM Desktop؛ لم يتغير شيء. حدّث البرنامج أولًا.</translation>
    </message>
    <message>
        <source>{path} was taken, but could not be moved into done ({detail}); it stays where it is.</source>
        <translation>تم استلام {path} لكن تعذر نقله إلى done ({detail})؛ يبقى حيث هو.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of CRM Desktop (data version {version}, this one knows {known}); update the program to open it. Nothing was changed.</source>
        <translation>كُتب {path} بإصدار أحدث من CRM Desktop (إصدار البيانات {version}، وهذا يعرف {known})؛ حدّث البرنامج لفتحه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; export it as CSV, or fewer at a time.</source>
        <translation>سيتجاوز {path} ما تسعه ورقة (الصفوف {rows} والأعمدة {columns})؛ صدّره بصيغة CSV أو على دفعات أصغر.</translation>
    </message>
    <message>
        <source>{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.</source>
        <translation>{value} ليس وقتًا؛ اكتبه مثل 2026-12-24 أو 2026-12-24T15:30.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which something repeats from day to day; write one such as FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation>«{rule}» ليست قاعدة تكرار؛ اكتب واحدة مثل FREQ=WEEKLY;BYDAY=MO,TH.</translation>
    </message>
    <message>
        <source>“{summary}” is not open any more; log records something new.</source>
        <translation>لم يعد «{summary}» مفتوحًا؛ الأمر log يسجل نشاطًا جديدًا.</translation>
    </message>
    <message>
        <source>“{who}” may be {names}; write more of the name.</source>
        <translation>قد يكون «{who}» أحد هؤلاء: {names}؛ اكتب المزيد من الاسم.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%Ln غيرها</numerusform>
            <numerusform>+%Ln غيرها</numerusform>
            <numerusform>+%Ln غيرها</numerusform>
            <numerusform>+%Ln غيرها</numerusform>
            <numerusform>+%Ln غيرها</numerusform>
            <numerusform>+%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>نقل الخطوة</translation>
    </message>
    <message>
        <source>The steps after it move as far</source>
        <translation>تنتقل الخطوات التالية بالقدر نفسه</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>تمت إضافة {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص أو شركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add the field</source>
        <translation>إضافة الحقل</translation>
    </message>
    <message>
        <source>Choices, between commas</source>
        <translation>الخيارات، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>After: {what}</source>
        <translation>بعد: {what}</translation>
    </message>
    <message>
        <source>After: “{text}” — {what}</source>
        <translation>بعد: «{text}» — {what}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>جدولة متابعة</translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>Call again tomorrow</source>
        <translation>مكالمة أخرى غدًا</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>بعد ٣ أيام</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What: {again}, or “send the quote fri 3pm”</source>
        <translation>ماذا: {again}، أو «إرسال العرض الجمعة ٣ مساءً»</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>مكالمة أخرى</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NotesGroup</name>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Write a note about the contact</source>
        <translation>كتابة ملاحظة عن جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>What is to be changed?</source>
        <translation>ما الذي يُغيَّر؟</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>ما الذي يُحذف؟</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>A moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost.</source>
        <translation>اختر مجلدًا يمكنكم جميعًا فتحه: على قرص شبكة، أو في Dropbox أو OneDrive أو Google Drive أو Nextcloud أو Syncthing، أو على ذاكرة USB. يواصل الجميع العمل، سواء كانوا متصلين أم لا؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>الانضمام إلى المكتب</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>جارٍ فحص المجلد…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, nobody else who can open the folder can read it.</source>
        <translation>لا مكتب هنا بعد: سيتم إنشاؤه. يختار الآخرون المجلد نفسه للانضمام. ومع عبارة مرور لا يستطيع قراءته غيركم وإن أمكنه فتح المجلد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>المزامنة عبر مجلد</translation>
    </message>
    <message>
        <source>The folder does not answer; its drive or provider may be offline.</source>
        <translation>المجلد لا يستجيب؛ قد يكون قرصه أو مزوّده غير متصل.</translation>
    </message>
    <message>
        <source>The office {name} is here. You will see its contacts, and it will see yours.</source>
        <translation>المكتب {name} هنا. سترى جهات اتصاله وسيرى جهات اتصالك.</translation>
    </message>
    <message>
        <source>The office {name} will go on in this folder, with all that is known here.</source>
        <translation>سيستمر المكتب {name} في هذا المجلد بكل ما هو معروف هنا.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: choose the folder of {ours}, or begin a new workspace for {other}.</source>
        <translation>هذا المجلد للمكتب {other}، ومساحة العمل هذه للمكتب {ours}. لا يختلط مكتبان أبدًا: اختر مجلد {ours} أو ابدأ مساحة عمل جديدة لـ {other}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>none: anyone can read it</source>
        <translation>بلا: يمكن لأي أحد قراءته</translation>
    </message>
</context>
<context>
    <name>OnRequest</name>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>All that is held about this person</source>
        <translation>كل ما هو محفوظ عن هذا الشخص</translation>
    </message>
    <message>
        <source>All that is held about this person is in {file}</source>
        <translation>كل ما هو محفوظ عن هذا الشخص في {file}</translation>
    </message>
    <message>
        <source>All that this address book holds about this person.</source>
        <translation>كل ما يحفظه دفتر العناوين هذا عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>تم المحو نهائيًا</translation>
    </message>
    <message>
        <source>Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now</source>
        <translation>تم المحو؛ يُنظَّف ملف مساحة العمل عند المحو القادم لأن برنامجًا آخر يقرؤه الآن</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation>المجموعات والوسوم</translation>
    </message>
    <message>
        <source>History: who changed what, and when</source>
        <translation>السجل: من غيّر ماذا ومتى</translation>
    </message>
    <message>
        <source>Looking for what remains</source>
        <translation>جارٍ البحث عما يبقى</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Playbooks at work</source>
        <translation>خطط عمل جارية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مجدول</translation>
    </message>
</context>
<context>
    <name>OpenEntryDialog</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keep what is written here and complete it</source>
        <translation>الاحتفاظ بما كُتب هنا وإنجازه</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A confidential folder has no plain list: anyone could read it.</source>
        <translation>لا قائمة بسيطة في مجلد سري: يمكن لأي أحد قراءتها.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.</source>
        <translation>يمكن لأي أحد فتح readable/contacts.csv هناك. والقوائم المحفوظة في inbox/ تُعرض للمراجعة.</translation>
    </message>
    <message>
        <source>Choose where the office&apos;s folder is now</source>
        <translation>اختر المكان الحالي لمجلد المكتب</translation>
    </message>
    <message>
        <source>Close with a passphrase…</source>
        <translation>حماية بعبارة مرور…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Each when it is looked at</source>
        <translation>كل صورة عند عرضها</translation>
    </message>
    <message>
        <source>Everything stays here and with the others. You can come back at any time.</source>
        <translation>يبقى كل شيء هنا ولدى الآخرين. يمكنك العودة في أي وقت.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>It moved…</source>
        <translation>تغيّر مكانه…</translation>
    </message>
    <message>
        <source>Leave the office</source>
        <translation>مغادرة المكتب</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Left {office}; everything stays here</source>
        <translation>تمت مغادرة {office}؛ يبقى كل شيء هنا</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photos to this computer</source>
        <translation>الصور على هذا الجهاز</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>القائمة البسيطة</translation>
    </message>
    <message>
        <source>The folder can be read with the office&apos;s passphrase only.</source>
        <translation>لا يُقرأ المجلد إلا بعبارة مرور المكتب.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. A passphrase closes it to all but the office.</source>
        <translation>من يمكنه فتح المجلد يمكنه قراءته. وعبارة المرور تقصر قراءته على المكتب.</translation>
    </message>
    <message>
        <source>Write a plain list for spreadsheets</source>
        <translation>كتابة قائمة بسيطة لجداول البيانات</translation>
    </message>
    <message>
        <source>{office} is confidential now</source>
        <translation>{office} سري الآن</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>as it is</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>كجديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>ربما موجود مسبقًا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>مع ملاحظة</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>درجة الاحتمال</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>جهة الاتصال الأخرى</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>البحث عن أشخاص ومجموعات وطرق عرض وإجراءات</translation>
    </message>
    <message>
        <source>Find “{text}” everywhere</source>
        <translation>البحث عن «{text}» في كل مكان</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>حماية المجلد</translation>
    </message>
    <message>
        <source>Close with a passphrase</source>
        <translation>حماية بعبارة مرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تأكيد عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The folder&apos;s files are written anew, so that only who knows the passphrase can read them. The others are asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts on your computers stay as they are.</source>
        <translation>تُكتب ملفات المجلد من جديد بحيث لا يقرؤها إلا من يعرف عبارة المرور. ويُطلب من الآخرين إدخالها عند مزامنتهم القادمة. إن نسيها الجميع فلن يستطيع أحد قراءة المجلد؛ أما جهات الاتصال على أجهزتكم فتبقى كما هي.</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>العبارتان غير متطابقتين؛ اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is possible in %Ln s.</source>
        <translation>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد ثانية واحدة.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد ثانيتين.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد %Ln ثانية.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية ممكنة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase; try again.</source>
        <translation>ليست هذه عبارة المرور؛ حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>أدخل عبارة مرورها لفتحها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The workspace is encrypted</source>
        <translation>مساحة العمل مشفرة</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>مساحة العمل: {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Ctrl Alt L locks at once. What is synced, and what was begun, goes on meanwhile.</source>
        <translation>يقفل Ctrl Alt L النافذة فورًا. وما يُزامَن وما بدأ يستمر أثناء ذلك.</translation>
    </message>
    <message>
        <source>Keep the key in this system&apos;s key store, and do not ask at the start</source>
        <translation>حفظ المفتاح في مخزن مفاتيح هذا النظام، وعدم السؤال عند البدء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock when nobody types or moves the mouse</source>
        <translation>القفل عند التوقف عن الكتابة وتحريك الفأرة</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>عدم القفل تلقائيًا</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>إزالتها…</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>The workspace is encrypted: contacts, files and backups open with the passphrase only. What you export, and files that you open in other programs, are not.</source>
        <translation>مساحة العمل مشفرة: لا تُفتح جهات الاتصال والملفات والنسخ الاحتياطية إلا بعبارة المرور. أما ما تصدّره والملفات التي تفتحها في برامج أخرى فليست كذلك.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted. Other users of this computer cannot read it, but whoever has its disk can.</source>
        <translation>مساحة العمل غير مشفرة. لا يستطيع مستخدمو هذا الجهاز الآخرون قراءتها، لكن من لديه قرصه يستطيع.</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Nothing yet: this is the first time.</source>
        <translation>لا شيء بعد: هذه أول مرة.</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Add to it</source>
        <translation>الإضافة إليها</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Perhaps you mean {name} ({reasons})</source>
        <translation>ربما تقصد {name} ({reasons})</translation>
    </message>
</context>
<context>
    <name>PickDueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل إلى</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A doubtful place for a workspace</source>
        <translation>مكان غير مأمون لمساحة العمل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>بعد ٣ أيام</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>تمت جدولة {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما المطلوب فعله</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What? Such as “send the quote fri 3pm”</source>
        <translation>ماذا؟ مثل «إرسال العرض الجمعة ٣ مساءً»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>After a meeting</source>
        <translation>بعد اجتماع</translation>
    </message>
    <message>
        <source>Ask what should be different next year</source>
        <translation>السؤال عما ينبغي أن يختلف العام القادم</translation>
    </message>
    <message>
        <source>Ask whether anything is open</source>
        <translation>السؤال إن كان هناك أمر معلق</translation>
    </message>
    <message>
        <source>Do what was promised</source>
        <translation>تنفيذ ما وُعد به</translation>
    </message>
    <message>
        <source>First call: what do they need?</source>
        <translation>المكالمة الأولى: ماذا يحتاجون؟</translation>
    </message>
    <message>
        <source>Five tries in two weeks, until they answer. Then what they need decides what comes next.</source>
        <translation>خمس محاولات في أسبوعين حتى يجيبوا. ثم يحدد ما يحتاجونه الخطوة التالية.</translation>
    </message>
    <message>
        <source>Go through the offer</source>
        <translation>مناقشة العرض</translation>
    </message>
    <message>
        <source>Introduce ourselves, offer two times to talk</source>
        <translation>التعريف بأنفسنا واقتراح موعدين للحديث</translation>
    </message>
    <message>
        <source>Last call: go on, or let it rest</source>
        <translation>المكالمة الأخيرة: الاستمرار أو التوقف</translation>
    </message>
    <message>
        <source>Look at how they use it, and at the price</source>
        <translation>مراجعة استخدامهم والسعر</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>Nobody is lost because a day was forgotten: begins two months before it.</source>
        <translation>لا يضيع أحد بسبب موعد منسي: تبدأ قبل الموعد بشهرين.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>المكالمة الثانية</translation>
    </message>
    <message>
        <source>Send something useful to them</source>
        <translation>إرسال شيء يفيدهم</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>إرسال العرض</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>شكرهم</translation>
    </message>
    <message>
        <source>Thank them, with a summary</source>
        <translation>شكرهم مع ملخص</translation>
    </message>
    <message>
        <source>What was said is written down, thanked for, and kept.</source>
        <translation>يُدوَّن ما قيل، ويُرسل الشكر عليه، ويُلتزم به.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and by whom</source>
        <translation>تدوين ما اتُّفق عليه ومع من</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>يوم الاجتماع</translation>
    </message>
    <message>
        <source>the day of the renewal</source>
        <translation>يوم التجديد</translation>
    </message>
    <message>
        <source>the day the lead came in</source>
        <translation>يوم وصول العميل المحتمل</translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stops when the contact answers: what is left is given up</source>
        <translation>تتوقف عند رد جهة الاتصال، ويُلغى ما بقي</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What it is for, and how it is meant</source>
        <translation>الغرض منها وكيفية استخدامها</translation>
    </message>
    <message>
        <source>Which one starts it</source>
        <translation>ما الذي يبدؤها</translation>
    </message>
    <message>
        <source>such as: the day of the meeting</source>
        <translation>مثل: يوم الاجتماع</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after</source>
        <translation>
            <numerusform>بعد %Ln أيام عمل</numerusform>
            <numerusform>بعد يوم عمل</numerusform>
            <numerusform>بعد يومي عمل</numerusform>
            <numerusform>بعد %Ln أيام عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before</source>
        <translation>
            <numerusform>قبل %Ln أيام عمل</numerusform>
            <numerusform>قبل يوم عمل</numerusform>
            <numerusform>قبل يومي عمل</numerusform>
            <numerusform>قبل %Ln أيام عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>on the day, or the next working day</source>
        <translation>في اليوم نفسه أو يوم العمل التالي</translation>
    </message>
    <message>
        <source>playbook: {name} {of}</source>
        <translation>خطة العمل: {name} {of}</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>في اليوم السابق</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>في يوم العمل التالي</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>في يوم العمل السابق</translation>
    </message>
    <message>
        <source>when this status is set</source>
        <translation>عند تعيين هذه الحالة</translation>
    </message>
    <message>
        <source>when this tag is set</source>
        <translation>عند إضافة هذا الوسم</translation>
    </message>
    <message>
        <source>when this tier is set</source>
        <translation>عند تعيين هذه الفئة</translation>
    </message>
    <message>
        <source>{playbook} is done</source>
        <translation>انتهت «{playbook}»</translation>
    </message>
    <message>
        <source>{playbook} started</source>
        <translation>بدأت «{playbook}»</translation>
    </message>
    <message numerus="yes">
        <source>{playbook} started for %Ln</source>
        <translation>
            <numerusform>بدأت «{playbook}» لـ%Ln جهات اتصال</numerusform>
            <numerusform>بدأت «{playbook}» لجهة اتصال واحدة</numerusform>
            <numerusform>بدأت «{playbook}» لجهتي اتصال</numerusform>
            <numerusform>بدأت «{playbook}» لـ%Ln جهات اتصال</numerusform>
            <numerusform>بدأت «{playbook}» لـ%Ln جهة اتصال</numerusform>
            <numerusform>بدأت «{playbook}» لـ%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{playbook} stopped: %n answered</source>
        <translation>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
            <numerusform>توقفت «{playbook}»، عدد من ردّوا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{playbook} stopped: {person} answered</source>
        <translation>توقفت «{playbook}» بعد رد {person}</translation>
    </message>
</context>
<context>
    <name>PlaybooksDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>خطة عمل جديدة</translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation>لا خطط عمل بعد</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Write down once how routine work is done, and it is done so each time, whoever does it.</source>
        <translation>اكتب مرة واحدة كيف يُنجز العمل المعتاد، فيُنجز كذلك كل مرة أيًا كان من يتولاه.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{what} ({keys} takes it back)</source>
        <translation>{what} ({keys} للتراجع)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>تم حفظ {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>جارٍ حفظ {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>تم الإرسال إلى الطابعة</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>&amp;Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Add a day, a duration, a reminder …</source>
        <translation>إضافة يوم أو مدة أو تذكير…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>أُنجز بالفعل</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>شركة جديدة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>وارد منهم</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>تمت إضافة {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>جهة اتصال جديدة «{name}»</translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation>لا أحد باسم «{who}».</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>تمت جدولة {what}</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>إضافة سريعة</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>تم تسجيل {what}</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>ما المراد إضافته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Who is meant by “{who}”?</source>
        <translation>من المقصود بـ «{who}»؟</translation>
    </message>
    <message>
        <source>call Ana tomorrow 3pm re: quote</source>
        <translation>مكالمة آنا غدًا الساعة ٣ مساءً بخصوص العرض</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Views and groups</source>
        <translation>طرق العرض والمجموعات</translation>
    </message>
</context>
<context>
    <name>RailGroups</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder of groups…</source>
        <translation>مجلد جديد للمجموعات…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save the search as a group…</source>
        <translation>حفظ البحث كمجموعة…</translation>
    </message>
    <message>
        <source>Search or filter first; what is found then can be kept as a group.</source>
        <translation>ابحث أو استخدم التصفية أولًا؛ فما يُعثر عليه يمكن حفظه كمجموعة.</translation>
    </message>
    <message>
        <source>Show a tag as a group</source>
        <translation>عرض وسم كمجموعة</translation>
    </message>
    <message>
        <source>Show a tag as a group…</source>
        <translation>عرض وسم كمجموعة…</translation>
    </message>
    <message>
        <source>Take the search that shows</source>
        <translation>استخدام البحث المعروض</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Completed {what}</source>
        <translation>تم إنجاز {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>تم تسجيل {what}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ما قيل وما اتُّفق عليه…</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message numerus="yes">
        <source>%Ln rows could not be read. They were saved in {file}; mend them there and import it.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln صفوف. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
            <numerusform>تعذرت قراءة صف واحد. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
            <numerusform>تعذرت قراءة صفين. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفوف. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
            <numerusform>تعذرت قراءة %Ln صفًا. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
            <numerusform>تعذرت قراءة %Ln صف. حُفظ ذلك في {file}؛ أصلحه هناك واستورده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it, mended</source>
        <translation>استيراده بعد إصلاحه</translation>
    </message>
    <message>
        <source>One row could not be read. It was saved in {file}; mend it there and import it.</source>
        <translation>تعذرت قراءة صف واحد. حُفظ في {file}؛ أصلحه هناك واستورده.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close; nothing of this comes again</source>
        <translation>إغلاق؛ لن يتكرر أي من هذه التذكيرات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>تأجيل الكل</translation>
    </message>
</context>
<context>
    <name>ReminderWatch</name>
    <message>
        <source>Nothing reminds you now.</source>
        <translation>لا شيء يذكّرك الآن.</translation>
    </message>
    <message>
        <source>Reminds again {when}</source>
        <translation>سيتم التذكير مجددًا {when}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In &amp;5 min</source>
        <translation>بعد ٥ دقائق</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation>التذكيرات الحالية</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>في وقته</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>قبل {time}</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>قبل الموعد بـ{time}</translation>
    </message>
</context>
<context>
    <name>RemindersEdit</name>
    <message>
        <source>45 minutes, 3 days…</source>
        <translation>٤٥ دقيقة، ٣ أيام…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days before.</source>
        <translation>
            <numerusform>قبل %Ln أيام على الأكثر.</numerusform>
            <numerusform>قبل يوم على الأكثر.</numerusform>
            <numerusform>قبل يومين على الأكثر.</numerusform>
            <numerusform>قبل %Ln أيام على الأكثر.</numerusform>
            <numerusform>قبل %Ln يومًا على الأكثر.</numerusform>
            <numerusform>قبل %Ln يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 2 hours or 3 days.</source>
        <translation>اكتب مثلًا ٤٥ دقيقة أو ساعتين أو ٣ أيام.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>by a rule of its own: {rule}</source>
        <translation>وفق قاعدة خاصة: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>في اليوم {number}</translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation>يوم {day} الخامس</translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation>يوم {day} الأول</translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation>يوم {day} الرابع</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>في آخر يوم</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>يوم {day} الأخير</translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation>يوم {day} الثاني</translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation>يوم {day} الثالث</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>أيام {days}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %n times</source>
        <translation>
            <numerusform>{rule}، %Ln مرات</numerusform>
            <numerusform>{rule}، مرة واحدة</numerusform>
            <numerusform>{rule}، مرتين</numerusform>
            <numerusform>{rule}، %Ln مرات</numerusform>
            <numerusform>{rule}، %Ln مرة</numerusform>
            <numerusform>{rule}، %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>By its own rule</source>
        <translation>وفق قاعدته الخاصة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>التكرار كل</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لا يتكرر</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>اليوم من الشهر</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>أشهر</numerusform>
            <numerusform>شهرًا</numerusform>
            <numerusform>شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>time</source>
        <translation>مرة</translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>مرة</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>مرات</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>أسابيع</numerusform>
            <numerusform>أسبوعًا</numerusform>
            <numerusform>أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>سنوات</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Address: {part}</source>
        <translation>العنوان: {part}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Capital letters do not matter. What changes is told here before it does.</source>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة. يُعرض هنا ما سيتغير قبل أن يتغير.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>It stands nowhere in this field.</source>
        <translation>لا يوجد في هذا الحقل.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Values that change: {values}, of {contacts} contacts.</source>
        <translation>القيم التي ستتغير: {values}، جهات الاتصال: {contacts}.</translation>
    </message>
    <message>
        <source>nothing: it is taken away</source>
        <translation>لا شيء: يُزال</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything in the workspace becomes what it was then. What is here now is backed up first: “Before a restore” in the list brings it back.</source>
        <translation>يصبح كل ما في مساحة العمل كما كان حينها. ويُنسخ ما هو هنا الآن احتياطيًا أولًا: العنصر «قبل استعادة» في القائمة يعيده.</translation>
    </message>
    <message>
        <source>It has a passphrase of its own:</source>
        <translation>لها عبارة مرور خاصة بها:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تريد استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>What was synced with {office} since comes back with the next sync.</source>
        <translation>ما تمت مزامنته مع {office} منذ ذلك الحين يعود مع المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Restored: {backup}</source>
        <translation>تمت الاستعادة: {backup}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>ما كان من قبل</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Kept as formerly</source>
        <translation>يُحفظ تحت «سابقًا»</translation>
    </message>
    <message>
        <source>The contact that becomes of them</source>
        <translation>جهة الاتصال الناتجة</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار الأمر؟</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>لم يحضر</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked.</source>
        <translation>الخلية الفارغة والصف المفقود لا يغيران شيئًا. وما يبدو تالفًا أو قديمًا غير محدد.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>تطبيق %Ln تغييرات</numerusform>
            <numerusform>تطبيق تغيير واحد</numerusform>
            <numerusform>تطبيق تغييرين</numerusform>
            <numerusform>تطبيق %Ln تغييرات</numerusform>
            <numerusform>تطبيق %Ln تغييرًا</numerusform>
            <numerusform>تطبيق %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply one change</source>
        <translation>تطبيق تغيير واحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln contacts</source>
        <translation>
            <numerusform>في %Ln جهات اتصال</numerusform>
            <numerusform>في جهة اتصال واحدة</numerusform>
            <numerusform>في جهتي اتصال</numerusform>
            <numerusform>في %Ln جهات اتصال</numerusform>
            <numerusform>في %Ln جهة اتصال</numerusform>
            <numerusform>في %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>In one contact</source>
        <translation>في جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>جارٍ فحص القائمة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>Review {file}</source>
        <translation>مراجعة {file}</translation>
    </message>
    <message>
        <source>Select all sound ones</source>
        <translation>تحديد كل التغييرات السليمة</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>تعذرت قراءة القائمة.</translation>
    </message>
    <message>
        <source>The list is the same as yours.</source>
        <translation>القائمة مطابقة لقائمتك.</translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation>ما ستغيره القائمة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يجلبه</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a group</source>
        <translation>حفظ كمجموعة</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>يتكرر هذا النشاط</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>هذا وما يليه</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا فقط</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>A second place</source>
        <translation>مكان ثانٍ</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>مكان ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>All backups were copied: {moment}.</source>
        <translation>نُسخت كل النسخ الاحتياطية: {moment}.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>إيقاف النسخ</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>لم يُنسخ شيء بعد.</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick: each backup is copied there, with the files attached. If that is not there for a while, what it lacks follows.</source>
        <translation>على قرص آخر، مثل ذاكرة USB: تُنسخ إليه كل نسخة احتياطية مع الملفات المرفقة. وإن غاب مدة نُسخ إليه ما ينقصه عند عودته.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>حدث خطأ غير متوقع؛ لم يتغير شيء. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>left as changed since: {names}</source>
        <translation>تُرك لأنه تغيّر منذ ذلك الحين: {names}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>نموذج الويب</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>المظاريف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Looking what has room</source>
        <translation>جارٍ فحص ما تتسع له المساحة</translation>
    </message>
    <message>
        <source>Looking what has room…</source>
        <translation>جارٍ فحص ما تتسع له المساحة…</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The first free label is number {number}</source>
        <translation>أول ملصق فارغ رقمه {number}</translation>
    </message>
    <message>
        <source>The sender has more text than there is room for.</source>
        <translation>نص المرسل أطول من المساحة المتاحة.</translation>
    </message>
    <message>
        <source>The sheet is used already? Click on its first free label.</source>
        <translation>هل استُخدم جزء من الورقة؟ انقر أول ملصق فارغ.</translation>
    </message>
    <message>
        <source>This cannot be laid out.</source>
        <translation>لا يمكن تنسيق هذا.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln more could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
            <numerusform>تعذرت قراءة %Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation>مرفق بالفعل</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>جارٍ إرفاق الملفات</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>لا شيء على هذا الجهاز يفتح {link}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>تم حفظ {path}</translation>
    </message>
    <message>
        <source>{name} may be a program and is not opened; it can be saved.</source>
        <translation>قد يكون {name} برنامجًا فلا يُفتح؛ يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the pane beside the list</source>
        <translation>عرض اللوحة بجانب القائمة</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Back or on: a day, a week, a month</source>
        <translation>للخلف أو للأمام: يوم، أسبوع، شهر</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose less or more time</source>
        <translation>اختيار مدة أقصر أو أطول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Copy the value of a field</source>
        <translation>نسخ قيمة حقل</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>يوم، أسبوع، شهر، جدول أعمال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>حذف جهات الاتصال المحددة</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, with this result</source>
        <translation>تم، بهذه النتيجة</translation>
    </message>
    <message>
        <source>Edit a field or an entry of the timeline</source>
        <translation>تعديل حقل أو مدخل في الخط الزمني</translation>
    </message>
    <message>
        <source>Edit the name, or the field with the keyboard</source>
        <translation>تعديل الاسم، أو الحقل الحالي</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation>تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Give the result: reached, no answer, left message, wrong number</source>
        <translation>تسجيل النتيجة: تم التواصل، لا رد، تُركت رسالة، رقم خاطئ</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>في مربع حوار</translation>
    </message>
    <message>
        <source>Leave a field as it was; back to the list</source>
        <translation>ترك الحقل كما كان؛ العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Make the entry longer</source>
        <translation>إطالة المدخل</translation>
    </message>
    <message>
        <source>Make the entry shorter</source>
        <translation>تقصير المدخل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Move the entry by a quarter of an hour</source>
        <translation>نقل المدخل ربع ساعة</translation>
    </message>
    <message>
        <source>Move the entry to another day</source>
        <translation>نقل المدخل إلى يوم آخر</translation>
    </message>
    <message>
        <source>Open the entry, or plan something where there is none</source>
        <translation>فتح المدخل، أو جدولة شيء حيث لا مدخل</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>جدولة مكالمة مع من يفتر التواصل معه</translation>
    </message>
    <message>
        <source>Plan something at that time</source>
        <translation>جدولة شيء في ذلك الوقت</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>جدولة الخطوة التالية</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>تسجيل ما تم</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>تحديد المزيد</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>إلى يوم آخر</translation>
    </message>
    <message>
        <source>To another entry of the day</source>
        <translation>إلى مدخل آخر في اليوم</translation>
    </message>
    <message>
        <source>To another half hour</source>
        <translation>إلى نصف ساعة أخرى</translation>
    </message>
    <message>
        <source>To the contact beside the list</source>
        <translation>إلى جهة الاتصال بجانب القائمة</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>إلى أول صف أو آخره</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>الدليل واختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Choose another folder …</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>تعذر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>مجلد مساحة العمل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>مساحة العمل: {folder}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Complete it</source>
        <translation>إنجازها</translation>
    </message>
    <message>
        <source>Next step: {title}, {due}</source>
        <translation>الخطوة التالية: {title}، {due}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days or working days, after or before</source>
        <translation>أيام أو أيام عمل، بعد أو قبل</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>حذف الخطوة</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>مثلًا ١٥:٣٠ أو ٣ م؛ اتركه فارغًا لأي وقت من اليوم</translation>
    </message>
    <message>
        <source>How it is meant: what to ask, what to say</source>
        <translation>كيف تُنفَّذ: ما يُسأل وما يُقال</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>لأسفل (Alt ↓)</translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>لأعلى (Alt ↑)</translation>
    </message>
    <message>
        <source>Notes, priority and duration</source>
        <translation>الملاحظات والأولوية والمدة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما المطلوب فعله</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>يوم بعده</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>يوم قبله</translation>
    </message>
    <message numerus="yes">
        <source>days after</source>
        <translation>
            <numerusform>يوم بعده</numerusform>
            <numerusform>يوم بعده</numerusform>
            <numerusform>يومان بعده</numerusform>
            <numerusform>أيام بعده</numerusform>
            <numerusform>يومًا بعده</numerusform>
            <numerusform>يوم بعده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days before</source>
        <translation>
            <numerusform>يوم قبله</numerusform>
            <numerusform>يوم قبله</numerusform>
            <numerusform>يومان قبله</numerusform>
            <numerusform>أيام قبله</numerusform>
            <numerusform>يومًا قبله</numerusform>
            <numerusform>يوم قبله</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>working day after</source>
        <translation>يوم عمل بعده</translation>
    </message>
    <message>
        <source>working day before</source>
        <translation>يوم عمل قبله</translation>
    </message>
    <message numerus="yes">
        <source>working days after</source>
        <translation>
            <numerusform>يوم عمل بعده</numerusform>
            <numerusform>يوم عمل بعده</numerusform>
            <numerusform>يوما عمل بعده</numerusform>
            <numerusform>أيام عمل بعده</numerusform>
            <numerusform>يوم عمل بعده</numerusform>
            <numerusform>يوم عمل بعده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days before</source>
        <translation>
            <numerusform>يوم عمل قبله</numerusform>
            <numerusform>يوم عمل قبله</numerusform>
            <numerusform>يوما عمل قبله</numerusform>
            <numerusform>أيام عمل قبله</numerusform>
            <numerusform>يوم عمل قبله</numerusform>
            <numerusform>يوم عمل قبله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln contacts were here and in the office</source>
        <translation>
            <numerusform>%Ln جهات اتصال كانت هنا وفي المكتب</numerusform>
            <numerusform>جهة اتصال واحدة كانت هنا وفي المكتب</numerusform>
            <numerusform>جهتا اتصال كانتا هنا وفي المكتب</numerusform>
            <numerusform>%Ln جهات اتصال كانت هنا وفي المكتب</numerusform>
            <numerusform>%Ln جهة اتصال كانت هنا وفي المكتب</numerusform>
            <numerusform>%Ln جهة اتصال كانت هنا وفي المكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Changes that are missing</source>
        <translation>تغييرات مفقودة</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>حذف مجددًا</translation>
    </message>
    <message>
        <source>Deleted by {person} · {when}</source>
        <translation>حذفه {person} · {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>إدخال عبارة المرور…</translation>
    </message>
    <message>
        <source>Every file can be read, and every clock agrees.</source>
        <translation>كل الملفات مقروءة وكل الساعات متوافقة.</translation>
    </message>
    <message>
        <source>Folder does not answer · {office} · {when}</source>
        <translation>المجلد لا يستجيب · {office} · {when}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>عاد إلى الخدمة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Last seen {when}</source>
        <translation>آخر ظهور: {when}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>عرضها…</translation>
    </message>
    <message>
        <source>Never seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>Not synced with {office} · {when}</source>
        <translation>لم تتم المزامنة مع {office} · {when}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>One contact was here and in the office</source>
        <translation>كانت جهة اتصال واحدة هنا وفي المكتب</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Saved in the office&apos;s inbox: see what it would change, and take what is right.</source>
        <translation>محفوظ في مجلد inbox لدى المكتب: انظر ما سيغيره وخذ الصحيح منه.</translation>
    </message>
    <message>
        <source>Show what is not as it should be</source>
        <translation>عرض ما ليس كما ينبغي</translation>
    </message>
    <message>
        <source>Show who takes part and what came in</source>
        <translation>عرض المشاركين وما وصل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>المزامنة عبر مجلد</translation>
    </message>
    <message>
        <source>Synced with {office} · {when} · {people}</source>
        <translation>تمت المزامنة مع {office} · {when} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>Syncing with {office} · %Ln contacts</source>
        <translation>
            <numerusform>المزامنة مع {office} · %Ln جهات اتصال</numerusform>
            <numerusform>المزامنة مع {office} · جهة اتصال واحدة</numerusform>
            <numerusform>المزامنة مع {office} · جهتا اتصال</numerusform>
            <numerusform>المزامنة مع {office} · %Ln جهات اتصال</numerusform>
            <numerusform>المزامنة مع {office} · %Ln جهة اتصال</numerusform>
            <numerusform>المزامنة مع {office} · %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with {office}…</source>
        <translation>جارٍ المزامنة مع {office}…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>المجلد لا يستجيب</translation>
    </message>
    <message>
        <source>They are here twice until they are made one.</source>
        <translation>تبقى هنا مكررة حتى تُدمج.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What the others do stands here, and can be taken back.</source>
        <translation>هنا يظهر ما يفعله الآخرون، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What you enter is kept here and goes there once the folder answers.</source>
        <translation>ما تدخله محفوظ هنا ويُرسل عندما يستجيب المجلد.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>doubtful clock</source>
        <translation>ساعة مشكوك فيها</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>آخر مزامنة: {when}</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>مشكلة واحدة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>أنت، على هذا الجهاز</translation>
    </message>
    <message>
        <source>{name} · {value}</source>
        <translation>{name} · {value}</translation>
    </message>
    <message>
        <source>{office} cannot be reached · {when}</source>
        <translation>تعذر الوصول إلى {office} · {when}</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person} على {computer}</translation>
    </message>
    <message>
        <source>{person} · {computer}</source>
        <translation>{person} · {computer}</translation>
    </message>
    <message>
        <source>{person} · {when}</source>
        <translation>{person} · {when}</translation>
    </message>
    <message>
        <source>{rule}; from {day}: {next}</source>
        <translation>{rule}؛ ابتداءً من {day}: {next}</translation>
    </message>
    <message>
        <source>{seen} · version {version}</source>
        <translation>{seen} · الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There is no server, and nobody&apos;s work is lost.</source>
        <translation>اختر مجلدًا يمكنكم جميعًا فتحه، فيرى الجميع جهات الاتصال نفسها، سواء كانوا متصلين أم لا. لا حاجة إلى خادم، ولا يضيع عمل أحد.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>حذفه واحد وغيّره آخر</translation>
    </message>
    <message>
        <source>Entered by two</source>
        <translation>أدخله اثنان</translation>
    </message>
    <message>
        <source>In sync with {office} from now on</source>
        <translation>تبدأ المزامنة مع {office} من الآن</translation>
    </message>
    <message>
        <source>Lists to review</source>
        <translation>قوائم للمراجعة</translation>
    </message>
    <message>
        <source>People and computers</source>
        <translation>الأشخاص والأجهزة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync health</source>
        <translation>سلامة المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>They are there again, so that nothing is lost. Keep them, or delete them again.</source>
        <translation>أُعيدت كي لا يضيع شيء. أبقها أو احذفها مجددًا.</translation>
    </message>
    <message>
        <source>Two people gave one field a value without seeing the other&apos;s. The later one shows; choose.</source>
        <translation>أعطى شخصان حقلًا واحدًا قيمتين دون أن يرى أحدهما قيمة الآخر. تظهر الأحدث؛ اختر إحداهما.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Work together through a folder</source>
        <translation>اعملوا معًا عبر مجلد</translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The sync failed; the log tells more.</source>
        <translation>فشلت المزامنة؛ التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>TagsGroup</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>عرض كل من لديه هذا الوسم</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>وسم، وسم آخر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>يوم الخطوة التالية</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>الأيام بين مرات التواصل</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ends of long texts</source>
        <translation>نهايات النصوص الطويلة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>عنوان المنزل</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation>المعرّف في مكان آخر</translation>
    </message>
    <message>
        <source>Identifier of the company</source>
        <translation>معرّف الشركة</translation>
    </message>
    <message>
        <source>Identifier of the next step</source>
        <translation>معرّف الخطوة التالية</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Kept for the way back</source>
        <translation>محفوظ لإعادة التصدير</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>أشخاص مرتبطون</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص أو شركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>اللاحقة بعد الاسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>Type of the next step</source>
        <translation>نوع الخطوة التالية</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Web and messengers</source>
        <translation>الويب وتطبيقات المراسلة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>عنوان العمل</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>تكملة العنوان</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Dear {{ given or name or &apos;Sir or Madam&apos; }},

I would like to hear how things stand with you{% if last_reach %} since we talked on {{ last_reach }}{% endif %}.

Is there a time this week when a short call would suit you?

Kind regards
{{ sender }}
</source>
        <translation>تحية طيبة إلى {{ given or name or &apos;حضرتكم&apos; }}،

أود أن أعرف كيف تسير الأمور لديكم{% if last_reach %} منذ حديثنا بتاريخ {{ last_reach }}{% endif %}.

هل يناسبكم وقت هذا الأسبوع لمكالمة قصيرة؟

مع أطيب التحيات
{{ sender }}
</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Following up{% if company %} with {{ company }}{% endif %}</source>
        <translation>متابعة{% if company %} مع {{ company }}{% endif %}</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>بطاقة اسم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>خطاب شكر</translation>
    </message>
    <message>
        <source>{{ address }}


{{ today }}


Thank you

Dear {{ name or &apos;Sir or Madam&apos; }},

thank you for your trust{% if last_reach %}, and for the time you took on {{ last_reach }}{% endif %}. It is a pleasure to work with {{ company or &apos;you&apos; }}.

If anything is open, a call or a line is enough.

With kind regards


{{ sender }}
</source>
        <translation>{{ address }}


{{ today }}


شكرًا لكم

حضرة {{ name or &apos;السيد/السيدة&apos; }}، تحية طيبة وبعد،

نشكركم على ثقتكم{% if last_reach %} وعلى الوقت الذي خصصتموه لنا بتاريخ {{ last_reach }}{% endif %}. يسعدنا العمل مع {{ company or &apos;حضرتكم&apos; }}.

إن بقي أي أمر معلق فتكفي مكالمة أو رسالة.

مع أطيب التحيات


{{ sender }}
</translation>
    </message>
    <message>
        <source>{{ name }}
{{ title }}
{{ company }}</source>
        <translation>{{ name }}
{{ title }}
{{ company }}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Edit the templates</source>
        <translation>تعديل القوالب</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Insert field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No such field, so blank: {names}</source>
        <translation>لا يوجد حقل بهذا الاسم، فيُترك فارغًا: {names}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a call with ( )</source>
        <translation>استدعاء بـ ( )</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a loop within a loop</source>
        <translation>حلقة داخل حلقة</translation>
    </message>
    <message>
        <source>a name is missing before {sign}</source>
        <translation>ينقص اسم قبل ⁦{sign}⁩</translation>
    </message>
    <message>
        <source>a text, a number and a list do not go together here</source>
        <translation>نص وعدد وقائمة لا تجتمع هنا</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التداخل فيه أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>nothing is open here for {tag}</source>
        <translation>لا شيء مفتوح هنا ليغلقه ⁦{tag}⁩</translation>
    </message>
    <message>
        <source>something is missing before {sign}</source>
        <translation>ينقص شيء قبل ⁦{sign}⁩</translation>
    </message>
    <message>
        <source>there is no filter {name}; there are {names}</source>
        <translation>لا يوجد مرشّح {name}؛ الموجود: {names}</translation>
    </message>
    <message>
        <source>there is no test {name}</source>
        <translation>لا يوجد اختبار باسم ⁦{name}⁩</translation>
    </message>
    <message>
        <source>there is no {tag}; there are {tags}</source>
        <translation>لا يوجد ⁦{tag}⁩؛ المتاح: ⁦{tags}⁩</translation>
    </message>
    <message>
        <source>this is not written as fields and conditions are</source>
        <translation>هذا لا يُكتب كما تُكتب الحقول والشروط</translation>
    </message>
    <message>
        <source>{end} must come before {tag}</source>
        <translation>يجب أن يأتي ⁦{end}⁩ قبل ⁦{tag}⁩</translation>
    </message>
    <message>
        <source>{expected} is missing before {sign}</source>
        <translation>ينقص ⁦{expected}⁩ قبل ⁦{sign}⁩</translation>
    </message>
    <message>
        <source>{sign} cannot stand here</source>
        <translation>لا يمكن أن يأتي ⁦{sign}⁩ هنا</translation>
    </message>
    <message>
        <source>{sign} is missing</source>
        <translation>ينقص ⁦{sign}⁩</translation>
    </message>
    <message>
        <source>{tag} is not closed; {end} is missing</source>
        <translation>⁦{tag}⁩ غير مغلق؛ ينقص ⁦{end}⁩</translation>
    </message>
    <message>
        <source>{what} is not possible in a template</source>
        <translation>{what} غير ممكن في القالب</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>With a contact, what the template becomes shows here.</source>
        <translation>عند اختيار جهة اتصال يظهر هنا ما يصير إليه القالب.</translation>
    </message>
    <message>
        <source>Write a letter or an e-mail once, with fields, and send it to as many as you like.</source>
        <translation>اكتب خطابًا أو رسالة إلكترونية مرة واحدة مع حقول، وأرسلها إلى من تشاء.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{what} ({keys} in the list takes it back)</source>
        <translation>{what} ({keys} في القائمة للتراجع)</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطًا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>إنجاز…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>تم حذف {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>نقل الخطوة…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>حفظ {name} باسم…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calls, meetings and e-mails will stand here, the latest first.</source>
        <translation>هنا تظهر المكالمات والاجتماعات والرسائل الإلكترونية، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>تم تغيير {what}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>P: plan a call</source>
        <translation>P: جدولة مكالمة</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>مسافة: تم</translation>
    </message>
    <message>
        <source>X: {skip}</source>
        <translation>X: {skip}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>never</source>
        <translation>بلا تواصل</translation>
    </message>
    <message>
        <source>one going cold</source>
        <translation>علاقة واحدة تفتر</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation>لليوم: {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>المتأخرة: {count}</translation>
    </message>
    <message>
        <source>{count} people going cold</source>
        <translation>علاقات تفتر: {count}</translation>
    </message>
    <message>
        <source>{late} · missed ×{count}</source>
        <translation>{late} · فات ×{count}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
    <message>
        <source>{what} ({years})</source>
        <translation>{what} ({years})</translation>
    </message>
    <message>
        <source>{what} ×{count}</source>
        <translation>{what} ×{count}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Coming up</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>علاقات تفتر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing. What you plan with people stands here.</source>
        <translation>لا شيء. ما تخطط له مع الناس يظهر هنا.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>جدولة متابعة</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>لليوم</translation>
    </message>
    <message>
        <source>What is planned for the next seven days stands here, and birthdays within two weeks.</source>
        <translation>هنا يظهر المجدول للأيام السبعة القادمة، وأعياد الميلاد خلال أسبوعين.</translation>
    </message>
    <message>
        <source>What you and others change stands here and leads to its contact.</source>
        <translation>ما تغيّره أنت والآخرون يظهر هنا، ومنه تصل إلى جهة الاتصال المعنية.</translation>
    </message>
    <message>
        <source>Whom you have not reached for longer than you mean to stands here, if nothing is planned.</source>
        <translation>هنا يظهر من لم تتواصل معه مدة أطول مما تنوي، إن لم يكن له شيء مجدول.</translation>
    </message>
    <message>
        <source>calls and meetings this week</source>
        <translation>مكالمات واجتماعات هذا الأسبوع</translation>
    </message>
    <message>
        <source>done this week</source>
        <translation>أُنجز هذا الأسبوع</translation>
    </message>
    <message>
        <source>going cold</source>
        <translation>علاقات تفتر</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, companies, notes, numbers</source>
        <translation>بحث في الأشخاص والشركات والملاحظات والأرقام</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%Ln تذكيرات</numerusform>
            <numerusform>%Ln تذكيرًا</numerusform>
            <numerusform>%Ln تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Something reminds; unlock the window to see it.</source>
        <translation>هناك تذكير؛ افتح قفل النافذة لتراه.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>who is {name}?</source>
        <translation>من يكون {name}؟</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>مع {names}</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>What you entered is kept, and written as soon as that is possible.</source>
        <translation>ما أدخلته محفوظ، ويُكتب حالما يمكن ذلك.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>On which days</source>
        <translation>أيام الأسبوع</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Begin with an empty list</source>
        <translation>البدء بقائمة فارغة</translation>
    </message>
    <message>
        <source>From Google, Outlook, a phone, a spreadsheet or another program.</source>
        <translation>من Google أو Outlook أو هاتف أو جدول بيانات أو برنامج آخر.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Join the colleagues who use it already, or be the first.</source>
        <translation>انضم إلى الزملاء الذين يستخدمونه، أو كن أولهم.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>الاستكشاف ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Made-up people, which Undo takes away again.</source>
        <translation>أشخاص من نسج الخيال، يزيلهم «تراجع».</translation>
    </message>
    <message>
        <source>Stands beside what you do. Nothing leaves this computer unless you share it.</source>
        <translation>يظهر بجانب ما تفعله. لا يغادر شيء هذا الجهاز ما لم تشاركه.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>مرحبًا بك في {program}</translation>
    </message>
    <message>
        <source>Work together through a shared folder</source>
        <translation>العمل معًا عبر مجلد مشترك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>بعد ظهر اليوم</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>مساء اليوم</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>صباح اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
</context>
<context>
    <name>WithLine</name>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
</context>
<context>
    <name>WithoutBackupDialog</name>
    <message>
        <source>Before so many rows are imported a backup is made. Nothing was imported yet, and the import can be undone afterwards in any case.</source>
        <translation>قبل استيراد هذا العدد من الصفوف تُنشأ نسخة احتياطية. لم يُستورد شيء بعد، ويمكن التراجع عن الاستيراد لاحقًا على أي حال.</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>استيراد دون نسخة احتياطية</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>تعذر إنشاء نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Anniversary</source>
        <translation>ذكرى سنوية</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>مدونة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>فاكس المنزل</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل مرتقب</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>فاكس العمل</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <translation>جوال العمل</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Move it to a later time (S in the list)</source>
        <translation>نقله إلى وقت لاحق (S في القائمة)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>حدث خطأ غير متوقع؛ لم يتغير شيء. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>بقيت مساحة العمل كما كانت.</translation>
    </message>
    <message>
        <source>The workspace is ready.</source>
        <translation>مساحة العمل جاهزة.</translation>
    </message>
    <message>
        <source>The workspace is written anew …</source>
        <translation>تُكتب مساحة العمل من جديد…</translation>
    </message>
    <message>
        <source>These backups stay as they were, as no passphrase known here opens them: {names}</source>
        <translation>بقيت هذه النسخ الاحتياطية كما كانت، إذ لا تفتحها أي عبارة مرور معروفة هنا: {names}</translation>
    </message>
</context>
<context>
    <name>WorkHeader</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>A click turns the page</source>
        <translation>انقر لقلب الصفحة</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>ملف لكل جهة اتصال</translation>
    </message>
    <message>
        <source>A folder to write into</source>
        <translation>مجلد للكتابة فيه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>جهة الاتصال السابقة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>جهة الاتصال التالية</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Record each as sent, in its timeline</source>
        <translation>تسجيل كل إرسال في الخط الزمني لجهة الاتصال</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>حفظ المسودات…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>The e-mail is too long to be handed to the mail program; save it as a draft.</source>
        <translation>الرسالة أطول من أن تُسلَّم إلى برنامج البريد؛ احفظها كمسودة.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>There is no template of this kind yet; write one with “Edit…”.</source>
        <translation>لا يوجد قالب من هذا النوع بعد؛ اكتب واحدًا عبر «تعديل…».</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Write e-mails</source>
        <translation>كتابة رسائل إلكترونية</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>كتابة خطابات</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>استخدام هذه الأعمدة</translation>
    </message>
</context>
<context>
    <name>_ColumnsChoice</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>المختار الآن</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Headings in words</source>
        <translation>عناوين مفهومة للأعمدة</translation>
    </message>
    <message>
        <source>Without, an import knows each column again</source>
        <translation>بدونها يتعرف الاستيراد على كل عمود من جديد</translation>
    </message>
</context>
<context>
    <name>_ContactsHeader</name>
    <message>
        <source>Let it stay</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>_Export</name>
    <message numerus="yes">
        <source>Exported %Ln activities to {file}</source>
        <translation>
            <numerusform>تم تصدير %Ln أنشطة إلى {file}</numerusform>
            <numerusform>تم تصدير نشاط واحد إلى {file}</numerusform>
            <numerusform>تم تصدير نشاطين إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln أنشطة إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln نشاطًا إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln نشاط إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contacts to {file}</source>
        <translation>
            <numerusform>تم تصدير %Ln جهات اتصال إلى {file}</numerusform>
            <numerusform>تم تصدير جهة اتصال واحدة إلى {file}</numerusform>
            <numerusform>تم تصدير جهتي اتصال إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln جهات اتصال إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln جهة اتصال إلى {file}</numerusform>
            <numerusform>تم تصدير %Ln جهة اتصال إلى {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported one activity to {file}</source>
        <translation>تم تصدير نشاط واحد إلى {file}</translation>
    </message>
    <message>
        <source>Exported one contact to {file}</source>
        <translation>تم تصدير جهة اتصال واحدة إلى {file}</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>جارٍ التصدير إلى {file}</translation>
    </message>
    <message>
        <source>no place there for: {what}</source>
        <translation>لا مكان هناك لـ: {what}</translation>
    </message>
</context>
<context>
    <name>_FilesGroup</name>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Edit the name</source>
        <translation>تعديل الاسم</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Contact before</source>
        <translation>جهة الاتصال السابقة</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>جهة الاتصال التالية</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>_Stranger</name>
    <message>
        <source>Create a contact</source>
        <translation>إنشاء جهة اتصال</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>What becomes of {address}</source>
        <translation>ما يُفعل بـ {address}</translation>
    </message>
</context>
<context>
    <name>_Taking</name>
    <message>
        <source>Nothing changed: what was chosen is there already, or gone.</source>
        <translation>لم يتغير شيء: المختار موجود بالفعل أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Taking changes from {file}</source>
        <translation>جارٍ أخذ التغييرات من {file}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>تعذرت قراءة الإعدادات ونُقلت إلى {file}؛ تُستخدم القيم الافتراضية.</translation>
    </message>
</context>
</TS>
